import { useId, useState, type ReactNode } from 'react';
import { KeyForm } from '@/components/settings/key-form';
import type { Result } from '@/components/settings/result';
import { DaysSetting } from '@/components/settings/days-setting';
import { SwitchSetting } from '@/components/settings/switch-setting';
import type { Save } from '@/components/settings/use-shown';
import '@/components/settings/settings.css';
import { settingsChoicesWords } from '@/lib/core/words/en/settings-choices';
import { welcomeWords } from '@/lib/core/words/en/welcome';
import { SamplePerson, type SamplePersonProps } from './sample-person';
import './welcome-page.css';

/** A vendor whose key can be entered right here. */
export interface WelcomeKey {
  vendor: string;
  hint: string | undefined;
  onSave(key: string): Promise<Result>;
  onTest(): Promise<Result>;
}

export interface WelcomePageProps {
  keys: readonly WelcomeKey[];
  sample: SamplePersonProps;
  keepAnswersDays: number;
  enrichOnRightClick: boolean;
  onKeepAnswersDays: Save<number>;
  onEnrichOnRightClick: Save<boolean>;
  onSettings(): void;
}

/** The first page after the install: four steps, none of which is a must. */
export function WelcomePage(props: WelcomePageProps) {
  const [sampling, setSampling] = useState(false);
  return (
    <main className="settings welcome">
      <h1>{welcomeWords.title}</h1>
      <Step number={1} title={welcomeWords.steps.what}>
        <p>{welcomeWords.what}</p>
        <ul className="welcome-points">
          <li>{welcomeWords.points.price}</li>
          <li>{welcomeWords.points.linkedIn}</li>
          <li>{welcomeWords.points.law}</li>
        </ul>
      </Step>
      <Step number={2} title={welcomeWords.steps.key}>
        <p className="quiet">{welcomeWords.keyNote}</p>
        {props.keys.map((key) => (
          <KeyForm key={key.vendor} {...key} />
        ))}
        <div className="settings-actions">
          <button
            type="button"
            className="button"
            aria-expanded={sampling}
            onClick={() => setSampling(!sampling)}
          >
            {sampling ? welcomeWords.hideSample : welcomeWords.showSample}
          </button>
          <button type="button" className="button" onClick={props.onSettings}>
            {welcomeWords.moreInSettings}
          </button>
        </div>
        {sampling && <SamplePerson {...props.sample} />}
      </Step>
      <Step number={3} title={welcomeWords.steps.pin}>
        <p>{welcomeWords.pin}</p>
      </Step>
      <Step number={4} title={welcomeWords.steps.privacy}>
        <DaysSetting
          label={settingsChoicesWords.keepAnswers}
          note={welcomeWords.keepAnswersNote}
          days={props.keepAnswersDays}
          least={1}
          most={3650}
          onChange={props.onKeepAnswersDays}
        />
        <SwitchSetting
          label={settingsChoicesWords.enrichOnRightClick}
          note={welcomeWords.rightClickNote}
          on={props.enrichOnRightClick}
          onChange={props.onEnrichOnRightClick}
        />
        <p className="quiet">{welcomeWords.privacyNote}</p>
      </Step>
    </main>
  );
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="settings-section welcome-step" aria-labelledby={id}>
      <h2 id={id}>
        <span className="welcome-number">{number}</span> {title}
      </h2>
      {children}
    </section>
  );
}
