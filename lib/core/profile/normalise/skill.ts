/** Equal for spellings of one skill or technology. Signs stay, because C, C++ and C# are three. */
export const skillKey = (skill: string): string =>
  skill
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
