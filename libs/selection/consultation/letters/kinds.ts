/** The letters to members of the Bureau: that they are asked, and that they have more time. */
export const bureauLetters = { asked: 'bureau-consultation', extended: 'bureau-extension' } as const;
export type BureauLetter = (typeof bureauLetters)[keyof typeof bureauLetters];
