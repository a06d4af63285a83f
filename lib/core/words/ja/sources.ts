import type { Dictionary } from '@/lib/core/words/dictionary';

export const sources: Dictionary['sources'] = {
  provider: 'プロバイダー',
  value: '値',
  confidence: '信頼度',
  observed: '情報の時点',
  fetched: '取得日',
  inline: { confidence: '信頼度', observed: '時点', fetched: '取得' },
  use: (value) => `${value}を使用`,
  sure: { high: '高', medium: '中', low: '低' },
  notSaid: '不明',
  observedLongAgo: (when) => `${when}（古い情報）`,
};
