export { Clearance } from './clearance';
export { Drafts } from './drafts';
export { FocalPoints } from './focal-points';
export { Issuing } from './issuing';
export { NotificationLettersModule, NotificationsModule } from './notifications.module';
export { Numbers } from './numbers';
export { draftCompositionOn, draftLetterOn, Prepared } from './prepared';
export { Reaching } from './reaching';
export { WhoNominated } from './who-nominated';
