import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

const elsewhere = (providers: number): string =>
  plural(providers, { one: 'otro proveedor', other: `otros ${number(providers)} proveedores` });

export const choice: Dictionary['choice'] = {
  chosen: 'Has elegido este valor',
  onlyOne: 'Solo lo indica un proveedor',
  allAgree: (all) =>
    all === 2 ? 'Los dos proveedores coinciden' : `Los ${number(all)} proveedores coinciden`,
  someAgree: (some, all) =>
    plural(some, {
      one: `Lo dice ${number(some)} de ${number(all)} proveedores`,
      other: `Coinciden ${number(some)} de ${number(all)} proveedores`,
    }),
  newest: (date) => `dato más reciente: ${date}`,
  asked: (date) => `consultado: ${date}`,
  askedUnknown: 'no se sabe cuándo se consultó',
  decided: {
    aside: (values) => `${number(values)} valores, este es el del empleo actual`,
    support: (values) => `${number(values)} valores, este es el más seguro`,
    observed: (values) => `${number(values)} valores, este es el más reciente`,
    fetched: (values) => `${number(values)} valores, este es el último consultado`,
    order: (values) => `${number(values)} valores, este es el primero en tu orden de proveedores`,
    key: (values) => `${number(values)} valores, este es uno entre iguales`,
  },
  filed: {
    workEmail: (address, providers) => `${address} es un correo de trabajo para ${elsewhere(providers)}`,
    personalEmail: (address, providers) => `${address} es un correo personal para ${elsewhere(providers)}`,
    pastEmail: (address, providers) =>
      `${address} es un correo de trabajo anterior para ${elsewhere(providers)}`,
  },
  elsewhere: 'Puede que se refiera a un empleo anterior o a otra empresa',
  parts: (parts) => parts.join('; '),
  sentences: (sentences) => sentences.join('. '),
};
