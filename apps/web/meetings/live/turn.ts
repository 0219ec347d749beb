/** For how long the floor is given when nothing else is said, in seconds. */
export const TURN_SECONDS = 180;
