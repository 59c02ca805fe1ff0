import React, { useState } from 'react';
import { View, Text, Pressable, Switch, StyleSheet } from 'react-native';
import Video from 'react-native-video';
import { buy, prices } from '../lib/purse';

export default function PaywallScreen({ navigation }) {
  const [seeds, setSeeds] = useState(false);
  const [mails, setMails] = useState(false);

  return (
    <View style={s.page}>
      <Video source={require('../../assets/party.mp4')} style={s.vid} repeat volume={1.0} paused={false} />
      <Text style={s.h1}>SnailPal Gold</Text>
      <Text style={s.p}>Three days on the house!</Text>
      <View style={s.row}>
        <Text style={s.p}>Seed pack each week</Text>
        <Switch value={seeds} onValueChange={setSeeds} />
      </View>
      <View style={s.row}>
        <Text style={s.p}>Mail me garden news</Text>
        <Switch value={mails} onValueChange={setMails} />
      </View>
      <Pressable style={s.go} onPress={() => buy('gold_weekly', { seeds, mails })}>
        <Text style={s.goTxt}>Next</Text>
      </Pressable>
      <Pressable onPress={() => buy('gold_once')}>
        <Text style={s.p}>Or buy Gold for life: {prices.gold_once}, paid once, no renewal</Text>
      </Pressable>
      <Text style={s.legal}>Then {prices.gold_weekly} weekly, seeds {prices.seeds} weekly, until stopped in writing.</Text>
      <Pressable style={s.x} onPress={() => navigation.goBack()}>
        <Text style={s.xTxt}>×</Text>
      </Pressable>
    </View>
  );
}

const s = StyleSheet.create({
  page: { flex: 1, backgroundColor: '#fffdf4', padding: 24 },
  vid: { height: 220 },
  h1: { fontSize: 30, fontWeight: '800' },
  p: { fontSize: 16 },
  row: { flexDirection: 'row', justifyContent: 'space-between', marginVertical: 10 },
  go: { backgroundColor: '#e0a100', padding: 18, borderRadius: 30 },
  goTxt: { color: '#fff', fontSize: 20, textAlign: 'center', fontWeight: '700' },
  legal: { fontSize: 8, color: '#f3efdd', marginTop: 60 },
  x: { position: 'absolute', top: 6, left: 6, opacity: 0.12 },
  xTxt: { fontSize: 9 },
});
