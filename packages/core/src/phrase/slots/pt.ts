/** What Portuguese phrases may leave open: `<number>`, as it is written in Portugal and in Brazil. On trial: not yet measured. */
export const pt = {
  // Quantities
  number: '(<digits>|<blank>|um|uma|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|doze|duzia*|dezenas|centenas|[muito] (poucos|poucas)|alguns|algumas|varios|varias|um par [de]|um punhado [de])',
  unit: '(unidade*|artigo*|item|itens|peca|pecas|par|pares|exemplar*|produto*|vaga|vagas|lugar|lugares|assento*|poltrona*|quarto|quartos|bilhete*|ingresso*|caixa|caixas|garrafa*|tamanho*|pacote*|kit|kits|lote|lotes|cabine*|mesa|mesas|relogio*|bolsa|bolsas|cupom|cupons|cupao|cupoes|licenca*|livro|livros|vestido*|camiseta*|camisola*|sapato*|tenis|bicicleta*|frasco*|pote|potes|apartamento*)',
  people:
    '(pessoa*|cliente*|comprador*|visitante*|usuario*|usuaria*|utilizador*|membro*|viajante*|assinante*|seguidor*|hospede*|outros|outras|gente|mulheres|homens|familias|empresas|amigos|alunos|alunas|estudantes|interessad*|internauta*)',
  // Time
  time: '(segundo*|seg|minuto*|min|mins|hora|horas|hrs|h|dia|dias|d|semana*|mes|meses|ano|anos|s|m)',
  duration: '<number> <time>',
  ago: '(ha [apenas|cerca de|menos de] (<number> <time>|instantes|momentos|um (momento|instante)|pouco|segundos|minutos)|<number> <time> atras|agora mesmo|poucos (minutos|segundos) atras)',
  window:
    '(hoje|ontem|esta (noite|semana|manha|tarde|hora)|este (mes|fim de semana)|nesta semana|neste mes|recentemente|agora [mesmo]|neste momento|neste instante|no momento|atualmente|(nas|nos|na|no|durante as|durante os) (ultimas|ultimos|ultima|ultimo) [<number>] <time>|(por|cada|a cada|ao) [<number>] <time>|desde ontem|na semana passada|no mes passado)',
  weekday: '(segunda|segunda feira|terca|terca feira|quarta|quarta feira|quinta|quinta feira|sexta|sexta feira|sabado|domingo)',
  month: '(janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)',
  date: '(<digits> [de] <month>|<month> <digits>|<weekday> <digits>|(ate|ate a|ate ao|ate o|antes de|antes do|antes da|desde|de|do|a partir de|no dia|dia) [o|a|ao|dia|este|esta|proximo|proxima] (<weekday>|<digits> <digits>|<digits> [de] <month>|<month>))',
  // Money
  currency: '(€|$|£|euro*|eur|usd|brl|real|reais|dolar|dolares|centavo*|centimo*|libra*)',
  money: '((€|$|r $|£|eur|usd|brl) (<digits>|<blank>)|(<digits>|<blank>) <currency>|<sum>)',
  percent: '(<digits>|<blank>) (%|por cento)',
  period: '(dia|dias|diari*|semana*|semanal*|mes|meses|mensal|mensais|mensalmente|trimestr*|semestr*|ano|anos|anual*|anuais)',
  // What is sold, and how
  offer:
    '(oferta*|promo|promos|promocao|promocoes|desconto*|saldos|liquidacao|liquidacoes|preco|precos|cupom|cupons|cupao|cupoes|pechincha*|economize|economia|poupe|poupanca*|bonus|frete gratis|frete gratuito|portes gratis|portes gratuitos|envio gratis|entrega gratis|entrega gratuita|codigo (promocional|de desconto)|black friday)',
  benefit:
    '(economi*|poupa*|dinheiro|desconto*|promocao|promocoes|gratis|gratuit*|presente*|brinde*|premio*|vantage*|beneficio*|recompensa*|saude|saudave*|segur*|protec*|protege*|proteja|sucesso|crescer|crescimento|melhor*|feliz|felicidade|bonito|bonita|beleza|estilo|forma|bem estar|familia|futuro|vida|vendas|clientes|ganhar|ganhos|lucro*|aprender|informad*|ofertas|pechinchas)',
  // What a person answers with
  accept:
    '(sim|ok|aceitar|aceito|aceitar tudo|aceitar todos|permitir|permito|continuar|assinar|assine|inscrever|inscrever me|inscreva se|quero|eu quero|cadastrar|cadastre se|registar|registar me|subscrever|participar|obter|obtenha|garantir|garanta|atualizar|adicionar|comprar|compre|comecar|iniciar|ativar|desbloquear|guardar|salvar|economizar|poupar|experimentar|manter|confirmar|pagar|entendi|aproveitar|reservar|pedir|doar|descarregar|baixar|resgatar|renovar)',
  decline:
    '(cancelar mesmo assim|nao adicionar|nao ativar|sem seguro|nao quero|sair mesmo assim|nao|nao obrigado|nao obrigada|obrigado mas nao|agora nao|hoje nao|nao tenho interesse|talvez mais tarde|mais tarde|depois|saltar|pular|ignorar|dispensar|recusar|recusar tudo|recusar todos|rejeitar|rejeitar tudo|rejeitar todos|recuso|negar|cancelar|fechar|continuar sem|prosseguir sem|sair|cancelar inscricao|lembrar mais tarde|lembrar me mais tarde|nao permitir|nao aceito|nao aceitar)',
  refusal:
    '(nao|nao obrigado|nao obrigada|obrigado mas nao|obrigada mas nao|nao mas obrigado|agora nao|hoje nao|mais tarde|talvez mais tarde|talvez depois|outro dia|outra hora|numa outra ocasiao|melhor nao|eu passo|nao tenho interesse|nao estou interessad*|dispenso)',
  // What only a fool would turn down, and what only a fool would choose
  good: '(<benefit>|cupom|cupons|cupao|cupoes|cashback|codigo promocional|frete gratis|portes gratis|pontos|privilegio*|surpresa*|sorte|diversao|mais barato|<percent> de desconto|metade do preco|precos baixos|melhor preco|oportunidade*)',
  bad: '(pobre|doente|ignorante*|desinformad*|mal informad*|feio|feia|burro|burra|estupido|estupida|idiota|preguicoso|preguicosa|entediad*|chato|chata|cansado|cansada|gordo|gorda|velho|velha|mediocre*|infeliz|triste|desprotegid*|sem protecao|indefeso|indefesa|inseguro|insegura|vulneravel|sem seguro|endividad*|estressad*|stressad*|estagnad*|desorganizad*|fora de moda|ultrapassad*|em risco|em perigo|na ignorancia|no escuro|as cegas|para tras|um perdedor|uma perdedora|um fracassado|uma fracassada|por fora)',
  loss: "((pagar|pago|pagarei|pagando|gastar|gastarei|gastando) [sempre|muito|o|a|bem] (mais|a mais|demais|demasiado|preco cheio|preco inteiro|preco completo|preco normal|preco total|dobro|mais caro|frete|os portes|portes|tarifa completa)|preco cheio|(perder|perco|perderei|perdendo|desperdicar|desperdico|jogar fora|deitar fora|deixar passar|deixar escapar) [toda|todas|todos|o|a|os|as|meu|minha|meus|minhas|o meu|a minha|os meus|as minhas|este|esta|estes|estas|essa|esse|um|uma|mais] [<word>] (dinheiro|tempo|oportunidade*|oferta*|desconto*|economia*|cliente*|venda|vendas|vantage*|beneficio*|promoc*|presente*|brinde*|recompensa*|pontos|pechincha*|vida|chance|cupom|cupao|premio*)|(ficar|continuar|permanecer|estar|sentir me|viver|ser|parecer) [sendo|a ser|tao|mais|muito|sempre] <bad>|fracassar|sofrer|ficar (sem|de fora|para tras)|a ignorancia|a mediocridade|o fracasso|o caos|o tedio)",
  // What clears a suspicion
  admin:
    '(limiar*|limite minimo|alerta*|notific*|rss|relatorio*|definicoes|configur*|ativar o|habilita*|desabilit*|desativ*|mostrar|mostra|ocultar|exibir|exibe|visualiz*|campo|campos|coluna*|filtro*|filtrar|data de (fim|inicio|termino|vencimento|validade)|exportar|exporta|csv|insuficiente*|por padrao|padrao|predefinid*|predefinicao|valor|valores|parametro*|opcao|opcoes|por exemplo|p ex|tal como|tais como|webhook*|migracao|inteiro)',
  negation: '(nao|nunca|jamais|sem|nenhum*|nada|tampouco|nem|zero)',
  // What heads a list of what is left out of something: of returns, of an offer, of cover
  exemption:
    '(excecao|excecoes|excepcao|excepcoes|exclusao|exclusoes|excluid*|exclui|exclu* se|isent*|nao [se] [sao|e|podem|pode|serao|sera|estao|esta] [ser] (aceit*|abrangid*|elegive*|incluid*|coberto*|coberta*|devolv*|reembols*|troca*|aplica*|aplicam|valid*|acumul*)|sem direito (a|de) (devolucao|troca|reembolso|arrependimento))',
} as const satisfies Readonly<Record<string, string>>
