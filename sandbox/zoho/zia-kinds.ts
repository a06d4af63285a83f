export const ZIA_KINDS = ['people', 'organization'] as const;
export type ZiaKind = (typeof ZIA_KINDS)[number];

/** The path below /crm/v7 and the key around every request and answer. */
export const ZIA_ROOT: Readonly<Record<ZiaKind, string>> = {
  people: '__zia_people_enrichment',
  organization: '__zia_org_enrichment',
};
