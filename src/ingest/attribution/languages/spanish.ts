import type { SourceWords } from "../source-words.ts";

export const SPANISH: SourceWords = {
  accordingTo:
    "según|de\\s+acuerdo\\s+(?:con|a)|conforme\\s+a|a\\s+juicio\\s+de|en\\s+palabras\\s+de|basándose\\s+en",
  citing: "citando(?:\\s+a)?|cita\\s+a|en\\s+referencia\\s+a|que\\s+cita(?:\\s+a)?",
  doneBy:
    "(?:obtenid|publicad|filtrad|revelad|citad|informad|compartid|recogid|difundid|elaborad|realizad|consultad|analizad|estimad|calculad|adelantad|avanzad|medid|recopilad)[oa]s?\\s+(?:por|a)|en\\s+poder\\s+de|a\\s+los\\s+que\\s+(?:ha\\s+tenido\\s+acceso|accedió)",
  toldTo: "declaró\\s+a|dijo\\s+a|en\\s+declaraciones\\s+a|en\\s+una\\s+entrevista\\s+(?:con|a)|explicó\\s+a",
  reportOf:
    "(?:informes?|informaciones?|datos|cifras|documentos|estudios?|análisis|publicación|encuesta|estimaciones|cálculos|filtración|comunicado)\\s+(?:de|del|por)|(?:encuesta|informe|estudio|sondeo)\\s+[a-zß-ɏ]{4,14}\\s+(?:de|del)",
  sourceLine: "fuentes?\\s*:|vía",
  including: "(?:fuentes|medios),?\\s+(?:como|entre\\s+ellos)",
  verbs:
    "analiza|analizó|proyecta|proyectan|proyectó|anticipa|anticipó|resumió|planteó|lamentó|celebró|observó|puntualizó|concluyó|argumentó|matizó|reiteró|recalcó|zanjó|agrega|agregó|detalla|valoró|valorado|comunica|comunicó|atribuye|atribuyó|dice|dicen|dijo|dijeron|afirma|afirman|afirmó|informa|informó|asegura|aseguran|aseguró|revela|reveló|señala|señalan|señaló|estima|estiman|estimó|calcula|calculan|calculó|explica|explicó|declara|declaró|sostiene|sostuvo|indica|indicó|reporta|reportó|cuenta|contó|apunta|apuntó|recuerda|recordó|destaca|destacó|añade|añadió|precisa|precisó|advierte|advirtió|escribe|escribió|confirma|confirmó|adelanta|adelantó|anuncia|anunció|reconoce|reconoció|admite|admitió|habla\\s+de|habló\\s+de|cifra|cifró|relevó|relevaron|dictaminó|transmitió|trasmitió|detalló|remarcó|subrayó|insistió|alertó|denunció|prometió|pronosticó|consideró|opinó|manifestó|expresó|comentó|comunicaron|informaron|señalaron|indicaron|explicaron|advirtieron|aseguraron|afirmaron|estimaron|calcularon|dicho|informado|afirmado|señalado|revelado|estimado|indicado|anunciado|explicado|admitido|reconocido|calculado|documentado|denunciado|pronosticado|destacado|añadido|detallado|precisado|denuncia|denuncian|confirmado|asegurado|advertido",
  closingOnly: "",
  weakVerbs:
    "sitúa|sitúan|situó|fija|fijó|publica|publicó|muestra|muestran|mostró|prevé|espera|difundió|halló|encontró",
  holdingVerbs: "consiguió|obtuvo|publicó|accedió",
  between:
    "le|les|nos|se|lo|ya|también|además|ha|había|han|recientemente|ayer|hoy|mismo|misma|por\\s+su\\s+parte",
  that: "que|cómo",
  days: "lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|ayer|recientemente|también",
  agents:
    "portavoz|director|directora|presidente|presidenta|consejero\\s+delegado|analistas|economistas|investigadores|expertos|jefe|ministr[oa]",
  titles:
    "ejecutiv[oa]|directiv[oa]|fundador|gobernador(?:a)?|vicepresident[ea]|secretari[oa]|alcald(?:e|esa)|doctora?|señora?|economista|analista|fundadora?",
  forecasters: "analistas|economistas|expertos|mercado|consenso",
  beating: "super(?:ó|a|aron|ando|ado)",
  expecting: "esperaba|esperaban|previsto|previsión|previsiones|expectativas|estimaban|estimaciones",
  bodies: "consorcio|grupo|instituto|equipo|informe|estudio",
  article: "el|la|los|las|este|esta|dicho|dicha",
  those: "el|la|los|las|este|estos|esos|esas|estas|dichos|los\\s+mismos",
  heldPapers: "documentos?|papeles|archivos|filtración|filtraciones|material|datos|cifras",
  reporterNouns:
    "reporte|publicación|portal|entidad|organismo|instituto|agencia|periódico|diario|medio|revista|investigadores|analistas|autores|estudio|informe|fundación|ministerio|asociación|oficina|banco|consultora|institución",
  companyNouns: "empresa|compañía|firma|grupo|fabricante|tecnológica|banco|entidad|operadora",
  pronouns: "él|ella|ellos|ellas",
  possessives: "su|sus",
  objectPronouns: "él|ella|ellos|ellas",
  papers: "documentos?|papeles|archivos|registros|acciones|modelos?",
  reports:
    "relevamiento|encuesta|cálculos?|sondeo|proyecciones|informe|análisis|estudio|estimaciones|datos|cifras",
  studies: "encuesta|estudio|informe|análisis|datos?|cifras|nota|documentos",
  notes: "nota|carta|entrevista|publicación|entrada|discurso|presentación|comunicado|columna",
  studyIn: "en\\s+(?:un|una|el|la|su)",
  relative: "que",
  saysBefore:
    "así\\s+lo|eso\\s+(?:dice|afirma|señala|es\\s+lo)|es\\s+lo\\s+que|lo\\s+(?:dice|afirma|publica|revela|cuenta)|los\\s+(?:consiguió|obtuvo|publicó)",
  goesOn: "según\\s+(?:esto|esos\\s+datos|ello)",
  refersBack: "(?:y\\s+(?:únicamente|solo|sólo)|es[ea]s?\\s+(?:montos?|cifras?|cantidad|suma))",
  breaksOff: "a\\s+modo\\s+de\\s+comparación|en\\s+comparación|por\\s+contra",
  prepositions: "en|de|del|con|a|al|para|por|sobre|desde|entre|contra|hacia|que",
  openers:
    "Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Octubre|Noviembre|Diciembre|El|La|Los|Las|Un|Una|Unos|Unas|Lo|Y|Pero|En|De|Con|Por|Para|Según|Esto|Esta|Este|Estos|Estas|Ese|Esa|Eso|Sin|Si|Ya|No|Se|Su|Sus|Así|Como|Cuando|Desde|Entre|Hasta|Tras|También|Además|Analistas|Expertos|Fuentes|Informaciones|Documentos|Más|Otro|Otra|Todo|Toda",
  inNames: "de|del|la|las|los|y|para",
  nameTails: "",
  nameHeads:
    "Instituto|Banco|Universidad|Ministerio|Agencia|Oficina|Centro|Asociación|Fundación|Organización|Consejo|Comisión|Tribunal|Instituto|Fondo|Confederación",
};
