import { createContext, useContext } from 'react';
import { settingsWords } from '@/lib/core/words/en/settings';

/** The names of the controls whose value the organisation settled. */
const Settled = createContext<ReadonlySet<string>>(new Set());

/** Around the settings; its `value` is the set of names. */
export const SettledControls = Settled.Provider;

/** Whether the organisation settled the control of this name: it then shows the value and cannot be used. */
export const useSettled = (name: string): boolean => useContext(Settled).has(name);

/** Says why a control cannot be used. */
export const SettledNote = () => <span className="quiet"> · {settingsWords.setByOrganisation}</span>;
