/** What a key's free test says: "The key works, robin@example.com, 38 credits left." What the vendor did not tell is left out. */
export const keyWorks = (...told: readonly (string | undefined)[]): string =>
  `${['The key works', ...told.filter((part) => part !== undefined)].join(', ')}.`;
