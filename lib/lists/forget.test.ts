import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { addList, readNewList } from './add';
import { forgetInLists, removeList } from './forget';
import { newDatabase } from './test-world';

const brought = {
  name: 'fair.csv',
  header: ['Name', 'Email'],
  lines: [
    ['Sam', 'sam@globex.example'],
    ['Jane', 'jane@x.example'],
    ['Sam again', 'SAM@globex.example'],
    ['Nobody', ''],
  ],
  columns: [1],
  delimiter: ';',
  byteOrderMark: true,
};

it('reads the lines of a message again, and keeps each person once', async () => {
  const database = newDatabase();
  await addList(database, readNewList(brought), { id: 'l', at: '2026-03-10T12:00:00.000Z' });
  expect(await database.lists.get('l')).toMatchObject({ lines: 4, unnamed: 1, counts: { waiting: 2 } });
  expect((await database.listLines.get('l'))?.lines.map(({ key, reason }) => key ?? reason)).toEqual([
    'email:sam@globex.example',
    'email:jane@x.example',
    'email:sam@globex.example',
    'empty',
  ]);
});

it('keeps nothing of a person who is forgotten, in any list, but the place of her lines', async () => {
  const database = newDatabase();
  for (const id of ['one', 'two']) {
    await addList(database, readNewList(brought), { id, at: '2026-03-10T12:00:00.000Z' });
  }
  await forgetInLists(database, ['email:sam@globex.example']);
  for (const table of database.tables) {
    expect(JSON.stringify(await table.toArray())).not.toMatch(/sam/i);
  }
  expect((await database.listLines.get('two'))?.lines).toHaveLength(4);
  expect(await database.lists.get('two')).toMatchObject({ counts: { waiting: 1 } });
});

it('deletes a list with all it holds, and no other one', async () => {
  const database = newDatabase();
  for (const id of ['one', 'two']) {
    await addList(database, readNewList(brought), { id, at: '2026-03-10T12:00:00.000Z' });
  }
  await removeList(database, 'one');
  expect([
    await database.lists.count(),
    await database.listLines.count(),
    await database.listItems.count(),
  ]).toEqual([1, 1, 2]);
});
