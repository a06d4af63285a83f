import type { Context } from 'hono';
import { dataCentreOf, type DataCentre } from './data-centres.ts';
import { isModuleName, type ModuleName } from './modules.ts';
import { refusal } from './refusal.ts';
import type { ZohoState } from './state.ts';

/** A scope without its operation, and the operations of which any one will do. */
export type ScopeNeed = readonly [scope: string, ...operations: string[]];

/**
 * Lets a call pass that carries a living token of this data centre with all needed scopes; throws 401 otherwise. Only the scheme
 * `Zoho-oauthtoken` counts, although the token answer says "Bearer".
 */
export function authorize(context: Context, zoho: ZohoState, needs: readonly ScopeNeed[]): DataCentre {
  const centre = dataCentreOf(context);
  const header = context.req.header('authorization');
  if (header === undefined) throw refusal(401, 'AUTHENTICATION_FAILURE', 'Authentication failed');
  const [, token] = /^Zoho-oauthtoken (\S+)$/.exec(header) ?? [];
  const scopes = centre && token ? zoho.tokens.scopesOf(centre, token) : undefined;
  if (!centre || !scopes) throw refusal(401, 'INVALID_TOKEN', 'invalid oauth token');

  const { missingScopes } = zoho.settings;
  for (const [scope, ...operations] of needs) {
    const isGranted = operations
      .filter((operation) => !missingScopes.includes(`${scope}.${operation}`))
      .some((operation) => scopes.some((granted) => covers(granted, scope, operation)));
    if (!isGranted) throw refusal(401, 'OAUTH_SCOPE_MISMATCH', 'invalid oauth scope to access this URL');
  }
  return centre;
}

/** The scope of a module's records. WRITE stands for CREATE and UPDATE, not for DELETE. */
export function recordScope(module: ModuleName, ...operations: string[]): ScopeNeed {
  return [`ZohoCRM.modules.${module.toLowerCase()}`, ...operations];
}

export function requirePermission(zoho: ZohoState, permission: string): void {
  if (!zoho.settings.deniedPermissions.includes(permission)) return;
  throw refusal(403, 'NO_PERMISSION', 'permission denied', { permissions: [permission] });
}

export function readModule(text: string): ModuleName {
  if (isModuleName(text)) return text;
  throw refusal(400, 'INVALID_MODULE', 'the module name given seems to be invalid');
}

/** A granted scope covers what lies below it, for its own operation or, with ALL, for every one. Letter case does not matter. */
function covers(granted: string, scope: string, operation: string): boolean {
  const parts = granted.toLowerCase().split('.');
  const grantedOperation = parts.pop();
  const isBelow = `${scope.toLowerCase()}.`.startsWith(`${parts.join('.')}.`);
  return isBelow && (grantedOperation === 'all' || grantedOperation === operation.toLowerCase());
}
