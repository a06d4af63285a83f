import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';
import { common } from './common';

export const listState: Dictionary['listState'] = {
  short: {
    planned: '未開始',
    running: '実行中',
    paused: '一時停止中',
    cancelled: 'キャンセル済み',
    done: '完了',
  },
  about: (state, done, people) => `${state}、${common.people(people)}中${common.people(done)}`,
  planned: '未開始です。',
  running: '実行中です。パネルを閉じても構いません。',
  goesOnAt: (time) => `${time}に自動で再開します。`,
  paused: '一時停止中です。',
  thenResume: 'その後「再開」を押してください。',
  cancelled: 'キャンセルしました。見つかった情報は残ります。',
  done: '完了しました。',
  counted: (count, state) => `${state}${number(count)}件`,
  spent: (credits) => `${common.credits(credits)}使用`,
  namesNobody: '特定できません',
  forgotten: '忘れました（削除済み）',
};
