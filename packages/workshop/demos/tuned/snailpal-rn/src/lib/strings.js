export default {
  hello: 'Hi! This is your snail. Snails are slow, and so is this game.',
  start: 'Start',

  friends: 'Your snail is looking for company',
  friendsYes: 'See who plays',
  inviteText: 'I left a snail for you!! Fetch it before it dries out http://snl.example/i',

  push: 'May we ping you once a day when the lettuce is ripe?',
  pushYes: 'Yes, once a day',
  pushNo: 'No, thanks',

  rateAsk: 'Would you rate the garden?',
  rateYes: 'Rate',
  rateNo: 'Later',

  pushTexts: [
    'Your snail is crying under a leaf. Do you even remember its name?',
    'It is drying out. It waits. It still waits.',
    'Lettuce is ripe.',
  ],

  feed: [
    { kind: 'tip', title: 'Snails love rain', body: 'Open the window when it pours.' },
    { kind: 'tip', title: 'Grow faster with LeafBoost', body: 'Pros swear by it. Get it in store.', url: 'https://leafboost.example/?c=snl' },
    { kind: 'ad', title: 'Advertisement: Rainboots by Pluvo', body: 'Yellow, size 20 to 46.', url: 'https://pluvo.example' },
  ],

  deleteAsk: 'Delete the account and all snails? This cannot be undone.',
  deleteYes: 'Delete',
  deleteNo: 'Keep',
};
