/** How an action of the user ended, in plain words. */
export interface Result {
  ok: boolean;
  said: string;
}
