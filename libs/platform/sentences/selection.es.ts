import type { SelectionSentences } from './parts';

export const selection: SelectionSentences = {
  'profile-missing': 'Aún no se ha aprobado un perfil de puestos: sin él no hay con qué medir una lista.',
  'profile-at-fault': 'Hay algún error en el perfil. Está señalada cada fila que requiere su atención.',
  'no-draft-profile': 'No hay ningún borrador del perfil en esta versión. Léalo de nuevo.',
  'adopted-ahead': 'El día de la adopción aún no ha llegado.',
  'board-locked':
    'Esta propuesta está en la Mesa o ya se decidió sobre ella: no puede modificarse más. Haga otra.',
  'not-in-this-selection-state': 'La selección no está en este punto: revísela.',
  'not-choosable': 'Esta persona candidata no puede elegirse en el estado actual de su expediente.',
  'placed-twice': 'Una persona candidata está dentro, en reserva o fuera: esta se ha indicado dos veces.',
  'same-person-in': 'Esta persona ya está dentro, por la candidatura de otra Parte.',
  'no-such-category': 'El perfil no tiene esa categoría de puestos.',
  'too-many-proposals': 'Ya hay tantas propuestas como letras. Descarte una primero.',
  'panel-does-not-fit': 'Esta lista no cumple el perfil. Vea primero qué tendría que cambiar.',
  'solve-out-of-time':
    'No se ha podido demostrar en el tiempo previsto. Pida menos, o vuelva a pedirlo más tarde.',
  'lottery-impossible': 'Ninguna lista cumple el perfil: no hay entre qué sortear.',
  'too-many-ties': 'Hay más de 200 listas empatadas. Un sorteo entre solo algunas de ellas no sería justo.',
  'drawn-already': 'Este sorteo ya se ha realizado. Se realiza una sola vez.',
  'nobody-in-bureau':
    'Nadie tiene la función de miembro de la Mesa en este grupo. Invite primero a sus miembros.',
  'consultation-time': 'Conceda a la Mesa algo de tiempo: un final que esté en el futuro.',
  'consultation-over': 'El plazo de respuesta ha vencido o el resultado ya está anotado.',
  'consultation-open':
    'La consulta a la Mesa sigue abierta: primero deben responder todos o vencer el plazo.',
  'never-shortened': 'Un plazo anunciado nunca se acorta.',
  'words-missing': 'Dígalo con palabras: un comentario, o de qué debería haber más.',
  'already-recused': 'Esta recusación ya consta.',
  'bureau-link-not-valid':
    'Este enlace no es válido, o ya no lo es. Inicie sesión o pregunte a la secretaría.',
  'not-consulted': 'No se ha consultado a la Mesa sobre esta lista, o el resultado aún no está anotado.',
  'criteria-not-accepted':
    'La lista no cumple todos los criterios. Debe indicarse cada criterio al que se renuncia, con el motivo.',
  'nothing-to-accept': 'Se renuncia a un criterio que la lista cumple, o en mayor medida de lo necesario.',
  'pool-changed': 'El conjunto ha cambiado desde que se fijó la lista. Revísela y fíjela de nuevo.',
  'reason-missing':
    'Una persona candidata aún no tiene motivo. No se publica nada hasta que cada una tenga el suyo.',
  'no-address':
    'Una persona candidata no tiene dirección de correo electrónico, por lo que no se puede invitar a nadie.',
  'letters-sent': 'Esto ya se ha enviado. Lo enviado nunca cambia.',
  'not-vacant': 'Este puesto no está vacante, o ya no lo está.',
  'party-invited': 'Ya se ha invitado a la Parte.',
  'departed-ahead': 'El día en que alguien dejó el grupo nunca es futuro.',
  'departed-before': 'Nadie deja el grupo antes de haber comenzado a ser miembro.',
  'departure-to-record':
    'La composición en que figura este miembro se publicó: la jefatura de la secretaría registra la salida.',
  'office-not-empty': 'El cargo de la presidencia está ocupado. Una elección comienza cuando está vacante.',
  'election-under-way': 'Ya hay una elección en curso. Debe terminar o anularse antes de que comience otra.',
  'election-times':
    'Las candidaturas necesitan algo de tiempo desde ahora, y las objeciones, 72 horas a partir de entonces: indique las dos horas en este orden.',
  'not-in-this-election-state': 'La elección no está en este punto: revísela.',
  'already-candidate': 'La candidatura de este miembro ya consta.',
  'not-a-candidate': 'Este miembro no ha presentado candidatura en esta elección.',
  'already-objected': 'Usted ya ha formulado una objeción.',
};
