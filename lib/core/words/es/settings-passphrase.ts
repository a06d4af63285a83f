import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsPassphrase: Dictionary['settingsPassphrase'] = {
  none: 'No hay ninguna. Tus claves están cifradas, pero la clave que las abre está junto a ellas: quien copie del disco el perfil de este navegador, o use este ordenador con tu sesión, puede usar tus claves. Con una frase de contraseña, el disco por sí solo no revela nada mientras Facet está bloqueado.',
  isSet:
    'Establecida. Se pide al iniciar el navegador y pasado el tiempo de abajo; nadie puede recuperarla. Mientras Facet está desbloqueado, un programa que se ejecute con tu sesión aún podría leer las claves de la memoria.',
  whyUnlock: 'Las claves se pueden usar y guardar en cuanto lo desbloquees.',
  names: {
    set: 'Establecer frase de contraseña',
    change: 'Cambiar frase de contraseña',
    remove: 'Quitar frase de contraseña',
  },
  explained: {
    set: 'Facet la pide antes de usar tus claves. Nadie puede recuperarla: sin ella hay que introducir las claves de nuevo. Las claves guardadas antes pueden dejar rastros en el disco hasta que el navegador ordene sus archivos; si eso importa, crea después claves nuevas en los proveedores.',
    change: 'Tus claves se cifran de nuevo, todas o ninguna.',
    remove: 'Tus claves se quedan, protegidas solo por el inicio de sesión de tu ordenador.',
  },
  lockNow: 'Bloquear ahora',
  lockAfter: 'Bloquear después de',
  minutesWithout: (minutes) =>
    minutes === 1 ? '1 minuto sin solicitudes' : `${minutes} minutos sin solicitudes`,
  hoursWithout: (hours) => (hours === 1 ? '1 hora sin solicitudes' : `${hours} horas sin solicitudes`),
  browserCloses: 'solo al cerrar el navegador',
  newPassphrase: 'Nueva frase de contraseña',
  repeat: 'Repetir frase de contraseña',
  enterCurrent: 'Introduce la frase de contraseña actual.',
  tooShort: (least) => `Usa al menos ${least} caracteres; lo mejor son varias palabras.`,
  notTheSame: 'Las dos no coinciden. Escríbelas de nuevo.',
  removeKeys: 'Quitar todas las claves',
  forgotten: 'Por si has olvidado la frase de contraseña.',
  removeKeysTitle: '¿Quitar todas las claves?',
  removeKeysExplained:
    'Esto elimina de este navegador todas las claves guardadas, la conexión con Zoho y la frase de contraseña. Las personas y las respuestas se quedan. Crea claves nuevas en los proveedores o introduce otra vez las antiguas.',
  ended: {
    set: 'La frase de contraseña está establecida. Facet está desbloqueado.',
    removed: 'Ya no hay frase de contraseña.',
    locked: 'Bloqueado.',
    keysRemoved: 'Se han quitado todas las claves.',
  },
  refused: {
    'wrong-passphrase': 'Esa no es la frase de contraseña. No se ha cambiado nada; inténtalo de nuevo.',
    changed: 'En ese mismo momento se guardó una clave, así que no se ha cambiado nada. Inténtalo de nuevo.',
  },
};
