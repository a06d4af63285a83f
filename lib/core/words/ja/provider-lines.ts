import type { Dictionary } from '@/lib/core/words/dictionary';
import { tenths } from '@/lib/core/words/numbers';

export const providerLines: Dictionary['providerLines'] = {
  providers: 'プロバイダー',
  ask: '照会',
  askWhom: (label) => `${label}に照会`,
  retryWhom: (label) => `${label}を再試行`,
  seconds: (amount) => `${tenths(amount)}秒`,
  noAnswer: (label) =>
    `送信しましたが、回答がありませんでした。${label}の残高を確認してください。「再試行」は再度照会し、再度課金される可能性があります。`,
  held: (label) =>
    `${label}は現在これ以上のリクエストを受け付けていません。{time}に自動で照会します。「停止」で取り消せます。`,
  upTo: (credits) => `最大${credits}`,
};
