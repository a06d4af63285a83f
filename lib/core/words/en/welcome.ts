import { area } from '@/lib/core/words/area';

/** The first page after the install. */
export const welcomeWords = area('welcome', {
  title: 'Welcome to Facet',
  steps: {
    what: 'What Facet does, and what it does not',
    key: 'Add a key, or look at a sample',
    pin: 'Pin the icon',
    privacy: 'Your privacy choices',
  },
  what: 'Facet reads LinkedIn addresses and emails from the page you look at, asks the data vendors you already pay who that person is, and shows one profile in which every value says who said it and when. You can push it to Zoho CRM.',
  points: {
    price: 'It shows the price first. Nobody is asked, and nothing is written, without your click.',
    linkedIn:
      'It does nothing on LinkedIn by itself: no visiting, no clicking, no messages, no requests. Still, LinkedIn’s terms do not allow tools that copy what it shows, and LinkedIn may restrict accounts that use them. Whether you use Facet there is your decision.',
    law: 'Personal data is under the law of where you and the person are. Look up whom you have a reason for.',
  },
  keyNote:
    'A key is tested as it is saved; the test costs nothing. It stays in this browser and is sent to its own vendor only.',
  showSample: 'Show a sample person',
  hideSample: 'Hide the sample person',
  moreInSettings: 'Zoho and more in Settings',
  pin: 'Open the puzzle piece in the browser’s toolbar and pin Facet. A click on its icon, or Alt+Shift+E, opens the panel beside the page. In the address bar, “fa” and a space look up what follows.',
  keepAnswersNote: 'As long as an answer is kept, nobody pays for it again.',
  rightClickNote: 'The menu shows the price; the click pays it. Off: the panel opens and asks first.',
  privacyNote:
    'Other sites than LinkedIn are read only after a click on the icon, or where you allow it for good. There is no server of ours, and no telemetry.',
  samplePerson: 'Sample person',
  /** "{sample}" is the word `sample`, stressed. */
  sampleNote:
    '{sample} This person does not exist, and nobody was asked. The answers are bundled with Facet; reading, comparing and merging them is the real thing. Open the small numbers to see who said what.',
  sample: 'Sample.',
});
