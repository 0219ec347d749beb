/** The draft whose text is being worked on. */
export interface Drafting {
  groupId: string;
  draftId: string;
}
