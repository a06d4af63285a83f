import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/lib/messaging/server';
import { showUnknownCharges } from './badge';
import { answerCommands } from './commands';
import { answerMenus, renameMenus } from './context-menu';
import { handlersFor } from './handlers';
import { followLanguage, languageKnown } from './language';
import { pollOnAlarm } from './alarms';
import { tellOfEndedLists } from './list-ends';
import { goOnWithListsOnAlarm } from './lists';
import { createParts } from './parts';
import { answerOmnibox, nameOmnibox } from './omnibox';
import { waitWithUpdates } from './update';
import { keepRetentionOnAlarm } from './retention';
import { welcomeAfterInstall } from './first-run';
import { openOnToolbarClick } from './toolbar';
import { lockOnAlarm } from './vault';

/**
 * The composition root. Every listener is registered synchronously: a worker that was woken by an event only gets it when its listener
 * exists before the first await.
 */
export default defineBackground(() => {
  const parts = createParts();
  followLanguage(() => {
    nameOmnibox();
    void renameMenus(parts);
  });
  serve(
    handlersFor(parts),
    (why) => {
      console.warn(`Facet dropped a message: ${why}`);
    },
    languageKnown,
  );
  openOnToolbarClick();
  welcomeAfterInstall();
  answerMenus(parts);
  answerCommands(parts);
  answerOmnibox(parts);
  pollOnAlarm(parts);
  lockOnAlarm(parts);
  goOnWithListsOnAlarm(parts);
  tellOfEndedLists(parts);
  keepRetentionOnAlarm(parts);
  waitWithUpdates(parts);
  showUnknownCharges(parts);
  // Wakes the worker when the browser starts, so that what the last session left open is put right.
  browser.runtime.onStartup.addListener(() => undefined);
  // What is put right may be written down in words.
  void languageKnown().then(parts.recover);
  // Settings are no secret, and still no content script needs them. Firefox has no such switch; the reader may not import storage anyway.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
});
