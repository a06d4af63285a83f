import type { ApolloAccount } from '../accounts.ts';

/** `GET /users/api_profile`: the key's owner, and with `include_credit_usage=true` the team's credits. Free. */
export function apiProfile(account: ApolloAccount, withCredits: boolean) {
  const owner = {
    id: '64ff00000000000000000001',
    team_id: '64ff00000000000000000002',
    first_name: 'Robin',
    last_name: 'Sandbox',
    title: 'Sales operations',
    email: 'robin@acme-robotics.io',
  };
  if (!withCredits) return owner;
  return {
    ...owner,
    num_credits_remaining: account.credits,
    effective_num_lead_credits: 10_000,
    num_lead_credits_used: 10_000 - account.credits,
    effective_num_direct_dial_credits: 1000,
    num_direct_dial_credits_used: 0,
    effective_num_export_credits: 5000,
    num_export_credits_used: 0,
    effective_num_ai_credits: 2000,
    num_ai_credits_used: 0,
    effective_num_power_up_credits: 1000,
    num_power_up_credits_used: 0,
    total_unified_credits_used: 10_000 - account.credits,
  };
}
