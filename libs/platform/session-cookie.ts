import { config } from './config';

/** Whether people reach this over https. */
export const isSecure = new URL(config.BASE_URL).protocol === 'https:';

/** The cookie that holds a session. Over https its name keeps other hosts of the same domain from setting it. */
export const sessionCookie = isSecure ? '__Host-sid' : 'sid';
