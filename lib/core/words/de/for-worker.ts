import type { WorkerDictionary } from '@/lib/core/words/worker-dictionary';
import { common } from './common';
import { connecting } from './connecting';
import { menus } from './menus';
import { price } from './price';
import { providers } from './providers';
import { zohoConnecting } from './zoho-connecting';
import { zohoRefusals } from './zoho-refusals';

export const germanForWorker: WorkerDictionary = {
  common,
  connecting,
  menus,
  price,
  providers,
  zohoConnecting,
  zohoRefusals,
};
