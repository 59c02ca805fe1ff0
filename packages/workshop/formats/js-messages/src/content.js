const hero = { titre: 'Des lampes pour les longs soirs', bandeau: 'Offre à durée limitée, ne la ratez pas' }

export default { hero, columns: 3 }
