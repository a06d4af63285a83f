import { useId, useState, type ReactNode } from 'react';
import { KeyForm } from '@/components/settings/key-form';
import type { Result } from '@/components/settings/result';
import { DaysSetting } from '@/components/settings/days-setting';
import { SwitchSetting } from '@/components/settings/switch-setting';
import type { Save } from '@/components/settings/use-shown';
import '@/components/settings/settings.css';
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
      <h1>Welcome to Facet</h1>
      <Step number={1} title="What Facet does, and what it does not">
        <p>
          Facet reads LinkedIn addresses and emails from the page you look at, asks the data vendors you
          already pay who that person is, and shows one profile in which every value says who said it and
          when. You can push it to Zoho CRM.
        </p>
        <ul className="welcome-points">
          <li>It shows the price first. Nobody is asked, and nothing is written, without your click.</li>
          <li>
            It does nothing on LinkedIn by itself: no visiting, no clicking, no messages, no requests. Still,
            LinkedIn’s terms do not allow tools that copy what it shows, and LinkedIn may restrict accounts
            that use them. Whether you use Facet there is your decision.
          </li>
          <li>
            Personal data is under the law of where you and the person are. Look up whom you have a reason
            for.
          </li>
        </ul>
      </Step>
      <Step number={2} title="Add a key, or look at a sample">
        <p className="quiet">
          A key is tested as it is saved; the test costs nothing. It stays in this browser and is sent to its
          own vendor only.
        </p>
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
            {sampling ? 'Hide the sample person' : 'Show a sample person'}
          </button>
          <button type="button" className="button" onClick={props.onSettings}>
            Zoho and more in Settings
          </button>
        </div>
        {sampling && <SamplePerson {...props.sample} />}
      </Step>
      <Step number={3} title="Pin the icon">
        <p>
          Open the puzzle piece in the browser’s toolbar and pin Facet. A click on its icon, or Alt+Shift+E,
          opens the panel beside the page. In the address bar, “fa” and a space look up what follows.
        </p>
      </Step>
      <Step number={4} title="Your privacy choices">
        <DaysSetting
          label="Keep answers for days"
          note="As long as an answer is kept, nobody pays for it again."
          days={props.keepAnswersDays}
          least={1}
          most={3650}
          onChange={props.onKeepAnswersDays}
        />
        <SwitchSetting
          label="Enrich on right-click"
          note="The menu shows the price; the click pays it. Off: the panel opens and asks first."
          on={props.enrichOnRightClick}
          onChange={props.onEnrichOnRightClick}
        />
        <p className="quiet">
          Other sites than LinkedIn are read only after a click on the icon, or where you allow it for good.
          There is no server of ours, and no telemetry.
        </p>
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
