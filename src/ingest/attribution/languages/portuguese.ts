import type { SourceWords } from "../source-words.ts";

export const PORTUGUESE: SourceWords = {
  accordingTo: "segundo|de\\s+acordo\\s+com|conforme|na\\s+avaliação\\s+d[aeo]|nas\\s+palavras\\s+d[aeo]",
  citing: "citando|cita|com\\s+base\\s+em",
  doneBy:
    "(?:obtid|publicad|divulgad|revelad|citad|consultad|compartilhad|estimad|calculad|realizad|analisad|elaborad|medid|apurad|compilad)[oa]s?(?:\\s+(?:na|no|em|nest[ae])\\s+[a-zç-]+(?:\\s+\\(\\d{1,2}\\))?)?\\s+(?:pel[oa]s?|por)|a\\s+que\\s+[oa]\\s+teve\\s+acesso",
  toldTo: "disse\\s+(?:ao|à|a)|em\\s+entrevista\\s+(?:ao|à|a)|afirmou\\s+(?:ao|à)",
  reportOf:
    "(?:relatórios?|dados|números|estudos?|pesquisas?|levantamento|sondage(?:m|ns)|boletim|índice|projeções|balanço|comunicado|reportagem|documentos|análise|estimativas|cálculos)\\s+(?:de|da|do|das|dos|por)",
  sourceLine: "fontes?\\s*:|via",
  including: "(?:fontes|veículos|mídias?),?\\s+(?:como|incluindo)",
  verbs:
    "conta|contou|relatam|alega|alegou|argumenta|argumentou|defende|defendeu|pondera|ponderou|observa|observou|sustenta|sustentou|acrescenta|acrescentou|comenta|comentou|apurou|apura|comunica|comunicou|atribui|atribuiu|diz|dizem|disse|disseram|afirma|afirmam|afirmou|revela|revelou|informa|informou|estima|estimam|estimou|relata|relatou|explica|explicou|declara|declarou|aponta|apontam|apontou|indica|indicou|mostra|mostram|mostrou|ressalta|ressaltou|destaca|destacou|lembra|lembrou|escreve|escreveu|calcula|calculou|confirma|confirmou|anuncia|anunciou|reconhece|reconheceu|fala\\s+em|falou\\s+em|falara\\s+em|avalia|avaliou|prevê|admite|admitiu",
  closingOnly: "",
  weakVerbs: "publica|publicou|divulga|divulgou|espera|encontrou|registrou",
  holdingVerbs: "obteve|publicou|divulgou|consultou",
  between: "já|também|ainda|há|havia|recentemente|próprio|própria|por\\s+sua\\s+vez|tinha",
  that: "que|como",
  days: "segunda(?:-feira)?|terça(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?|sábado|domingo|hoje|ontem|recentemente|também",
  agents:
    "porta-voz|diretor|diretora|presidente|CEO|analistas|economistas|pesquisadores|ministr[oa]|chefe|especialistas",
  titles: "governadora?|secretári[oa]|prefeit[oa]|doutora?|economista|analista|fundadora?|vice-presidente",
  forecasters: "analistas|economistas|mercado|consenso",
  beating: "super(?:ou|a|aram|ando|ado)",
  expecting: "esperavam?|previsto|previsões|expectativas?|projetavam|estimativas",
  bodies: "consórcio|grupo|instituto|equipe|relatório|estudo|sistema",
  article: "o|a|os|as|este|esta|esse|essa",
  those: "o|a|os|as|este|estes|esses|essas|os\\s+mesmos",
  heldPapers: "documentos?|papéis|arquivos|vazamentos?|dados|números",
  reporterNouns:
    "instituto|órgão|agência|jornal|revista|site|veículo|pesquisadores|analistas|autores|estudo|relatório|fundação|ministério|associação|banco|consultoria|entidade|organização",
  companyNouns:
    "empresa|companhia|firma|grupo|fabricante|montadora|banco|gigante|operadora|estatal|petroleira|varejista|mineradora|construtora",
  pronouns: "ele|ela|eles|elas",
  possessives: "seus?|suas?",
  objectPronouns: "ele|ela|eles|elas",
  papers: "documentos?|papéis|arquivos|ações|modelos?",
  reports: "relatório|análise|estudo|estimativas|dados|números",
  studies: "pesquisa|estudo|relatório|análise|levantamento|dados|números|nota|documentos",
  notes: "nota|carta|entrevista|publicação|discurso|apresentação|comunicado|artigo|coluna",
  studyIn: "(?:em\\s+uma?|numa?|na|no|em\\s+sua)",
  relative: "que",
  saysBefore:
    "é\\s+o\\s+que|isso\\s+é\\s+o\\s+que|assim\\s+(?:diz|informa|afirma)|foi\\s+o\\s+que|quem\\s+(?:diz|afirma)",
  goesOn: "segundo\\s+(?:isso|esses\\s+dados)",
  refersBack: "(?:ess[ea]s?\\s+(?:valor(?:es)?|números|quantia|montante))",
  breaksOff: "para\\s+(?:comparação|comparar)|em\\s+comparação|a\\s+título\\s+de\\s+comparação",
  prepositions: "em|no|na|nos|nas|de|do|da|dos|das|com|ao|à|para|por|pelo|pela|sobre|entre|contra|que",
  openers:
    "Janeiro|Fevereiro|Março|Abril|Maio|Junho|Julho|Agosto|Setembro|Outubro|Novembro|Dezembro|O|A|Os|As|Um|Uma|E|Mas|Em|No|Na|Nos|Nas|De|Do|Da|Com|Por|Para|Segundo|Isso|Isto|Este|Esta|Esse|Essa|Se|Seu|Sua|Não|Já|Como|Quando|Desde|Entre|Até|Após|Também|Além|É|Somados|Analistas|Especialistas|Fontes|Convém|Ainda|Mais|Todo|Toda",
  inNames: "de|do|da|dos|das|e|para",
  nameTails: "",
  nameHeads:
    "Instituto|Banco|Universidade|Ministério|Agência|Centro|Associação|Fundação|Organização|Conselho|Comissão|Tribunal|Fundo|Confederação|Observatório|Polícia",
};
