import { describe, expect, it } from 'vitest';
import { displayValue } from './describe';
import type { EducationValue, EmailValue, ExperienceValue, PhoneValue } from './fields';

describe('displayValue', () => {
  it.each<[EmailValue, string]>([
    [{ address: 'jane@acme.example' }, 'jane@acme.example'],
    [{ address: 'jane@acme.example', status: 'verified' }, 'jane@acme.example (verified)'],
    [
      { address: 'jane@acme.example', status: 'verified', employer: 'Acme', lastValidated: '2026-01-18' },
      'jane@acme.example (verified, Acme, checked 18 January 2026)',
    ],
  ])('describes the address %j', (value, expected) => {
    expect(displayValue('workEmail', value)).toBe(expected);
  });

  it.each<[ExperienceValue, string]>([
    [
      { company: 'Acme Robotics', title: 'VP Sales', start: '2021-06', current: true },
      '2021– VP Sales, Acme Robotics',
    ],
    [
      { company: 'Acme', title: 'CTO', start: '2018', end: '2022-02', current: false, location: 'Oslo' },
      '2018–2022 CTO, Acme, Oslo',
    ],
    [{ company: 'Acme', current: true }, 'Acme (current)'],
    [{ company: 'Acme', end: '2019', current: false }, '–2019 Acme'],
  ])('describes the job %j', (value, expected) => {
    expect(displayValue('experience', value)).toBe(expected);
  });

  it.each<[PhoneValue, string]>([
    [{ number: '+1 202-555-0143' }, '+1 202-555-0143'],
    [{ number: '+1 202-555-0143', kind: 'mobile', doNotCall: true }, '+1 202-555-0143 (mobile, do not call)'],
  ])('describes the phone %j', (value, expected) => {
    expect(displayValue('phone', value)).toBe(expected);
  });

  it.each<[EducationValue, string]>([
    [{ school: 'Example State University' }, 'Example State University'],
    [
      { school: 'ESU', degree: 'BSc', subject: 'Physics', start: '2008', end: '2012-06' },
      '2008–2012 BSc, Physics, ESU',
    ],
  ])('describes the study %j', (value, expected) => {
    expect(displayValue('education', value)).toBe(expected);
  });

  it('keeps text on one line', () => {
    expect(displayValue('summary', ' Two\n\nlines ')).toBe('Two lines');
    expect(displayValue('profiles', { network: 'github', url: 'https://github.com/jane' })).toBe(
      'github: https://github.com/jane',
    );
  });
});
