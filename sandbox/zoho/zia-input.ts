import { isObject, type JsonObject } from './json.ts';
import { invalidData, refusal, Refusal, zohoError, type ZohoError } from './refusal.ts';
import { ZIA_ROOT, type ZiaKind } from './zia-kinds.ts';

const SHORTEST_VALUE = 3;
const ENGLISH = /^[\x20-\x7e]+$/;

/** What may stand inside an object: another object's keys, or 'text'. */
interface Shape {
  [key: string]: 'text' | Shape;
}

/**
 * `company` is an object as in the documented sample, though the prose says string; `website` is no listed key of people, but the
 * prose on `name` allows it. https://www.zoho.com/crm/developer/docs/api/v7/zia-enrichment/create-ppl-enrichment.html and
 * …/create-org-enrichment.html
 */
const SHAPES: Readonly<Record<ZiaKind, Shape>> = {
  people: {
    name: 'text',
    email: 'text',
    website: 'text',
    company: { name: 'text', website: 'text' },
    social: { facebook: 'text', linkedin: 'text', twitter: 'text' },
  },
  organization: { name: 'text', email: 'text', website: 'text' },
};

/** The `enrich_based_on` of a request that keeps every documented rule; throws the documented refusal otherwise. */
export function readZiaInput(kind: ZiaKind, body: unknown, isEmailMapped: boolean): JsonObject {
  const root = ZIA_ROOT[kind];
  const refuse = (error: ZohoError) => new Refusal(400, { [root]: [error] });

  const items = isObject(body) ? body[root] : undefined;
  if (items === undefined) {
    throw refusal(400, 'MANDATORY_NOT_FOUND', 'required field not found', {
      api_name: root,
      json_path: `$.${root}`,
    });
  }
  const place = { api_name: root, json_path: `$.${root}` };
  if (!Array.isArray(items)) throw refuse(invalidData({ ...place, expected_data_type: 'jsonarray' }));
  if (items.length > 1) throw refuse(invalidData({ ...place, maximum_length: 1 }));
  const item: unknown = items[0];
  if (!isObject(item)) throw refuse(invalidData({ ...place, expected_data_type: 'jsonobject' }));
  const stray = Object.keys(item).find((key) => key !== 'enrich_based_on');
  if (stray) throw refuse(invalidData(placeOf(`$.${root}[0]`, stray)));

  const input = item['enrich_based_on'];
  const path = `$.${root}[0].enrich_based_on`;
  if (input === undefined) {
    const details = placeOf(`$.${root}[0]`, 'enrich_based_on');
    throw refuse(zohoError('MANDATORY_NOT_FOUND', 'required field not found', details));
  }
  const error = whyInvalid(input, SHAPES[kind], path, 'enrich_based_on') ?? whyIncomplete(kind, input, path);
  if (error) throw refuse(error);
  if (!isObject(input)) throw new TypeError('A checked input is an object');
  if (kind === 'organization' && 'email' in input && !isEmailMapped) {
    throw refuse(zohoError('NOT_ALLOWED', 'email is not mapped in configuration', placeOf(path, 'email')));
  }
  return input;
}

function whyInvalid(value: unknown, shape: Shape, path: string, name: string): ZohoError | undefined {
  if (!isObject(value)) {
    return invalidData({ api_name: name, json_path: path, expected_data_type: 'jsonobject' });
  }
  for (const [key, item] of Object.entries(value)) {
    const place = placeOf(path, key);
    const expected = shape[key];
    if (!expected) return invalidData(place);
    const error =
      expected === 'text'
        ? whyInvalidText(item, place)
        : (whyInvalid(item, expected, place.json_path, key) ?? whyEmpty(item, expected, place.json_path));
    if (error) return error;
  }
  return undefined;
}

function whyInvalidText(value: unknown, place: JsonObject): ZohoError | undefined {
  if (typeof value !== 'string') return invalidData({ ...place, expected_data_type: 'string' });
  if (value.trim().length < SHORTEST_VALUE) return invalidData({ ...place, minimum_length: SHORTEST_VALUE });
  return ENGLISH.test(value) ? undefined : invalidData(place, 'only English values are allowed');
}

function whyIncomplete(kind: ZiaKind, input: unknown, path: string): ZohoError | undefined {
  if (!isObject(input)) return undefined;
  const nothing = whyEmpty(input, SHAPES[kind], path);
  if (nothing || kind === 'organization') return nothing;
  const hasName = 'name' in input;
  const hasCompany = 'company' in input;
  if (hasName && !hasCompany && !('website' in input)) return dependencyMissing(path, 'company', 'name');
  if (hasCompany && !hasName) return dependencyMissing(path, 'name', 'company');
  return undefined;
}

function whyEmpty(value: unknown, shape: Shape, path: string): ZohoError | undefined {
  if (!isObject(value) || Object.keys(value).length > 0) return undefined;
  const expected_fields = Object.keys(shape).map((key) => placeOf(path, key));
  return zohoError('EXPECTED_FIELD_MISSING', 'Specify atleast one field', { expected_fields });
}

function dependencyMissing(path: string, missing: string, given: string): ZohoError {
  const details = { ...placeOf(path, missing), dependee: placeOf(path, given) };
  return zohoError('DEPENDENT_FIELD_MISSING', 'dependent field missing', details);
}

function placeOf(path: string, key: string) {
  return { api_name: key, json_path: `${path}.${key}` };
}
