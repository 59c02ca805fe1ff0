import React, { useState } from 'react';
import { View, Text, Pressable, Alert, StyleSheet } from 'react-native';
import { usePurse } from '../lib/purse';
import { roll } from '../lib/roll';

const shells = ['moss', 'pebble', 'amber', 'opal'];

export default function EggScreen({ navigation }) {
  const { gems, spend } = usePurse();
  const [won, setWon] = useState(null);
  const [tries, setTries] = useState(0);

  const hatch = async () => {
    if (gems < 40) {
      Alert.alert('So close!', 'The next one is glowing. Top up and crack it.', [
        { text: 'Top up', onPress: () => navigation.navigate('Shop') },
        { text: 'Not now', style: 'cancel' },
      ]);
      return;
    }
    await spend(40);
    setTries(tries + 1);
    setWon(roll(shells, tries));
  };

  return (
    <View style={s.page}>
      <Text style={s.h1}>Mystery eggs</Text>
      <Text style={s.p}>Opal snails hatch all the time. Your luck is heating up!</Text>
      <Pressable style={s.big} onPress={hatch}>
        <Text style={s.bigTxt}>Crack an egg (40 gems)</Text>
      </Pressable>
      {won && <Text style={s.p}>You got: {won}</Text>}
      {won && won !== 'opal' && <Text style={s.p}>Argh, it was nearly opal! One more?</Text>}

      <Pressable style={s.row} onPress={() => navigation.navigate('Album')}>
        <Text>See my album</Text>
      </Pressable>
      <Pressable style={s.row} onPress={() => navigation.navigate('Garden')}>
        <Text>Back to the garden</Text>
      </Pressable>
    </View>
  );
}

const s = StyleSheet.create({
  page: { flex: 1, padding: 24, backgroundColor: '#f3f7ea' },
  h1: { fontSize: 28, fontWeight: '700' },
  p: { fontSize: 16, marginVertical: 8 },
  big: { backgroundColor: '#6b8f3c', padding: 18, borderRadius: 16 },
  bigTxt: { color: '#fff', fontSize: 18, textAlign: 'center' },
  row: { paddingVertical: 14 },
});
