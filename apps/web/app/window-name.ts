let name = 'Consilia';

/** Notes what the window is called, for whoever draws the page where there is no window. */
export const nameWindow = (to: string): void => void (name = to);

export const windowName = (): string => name;
