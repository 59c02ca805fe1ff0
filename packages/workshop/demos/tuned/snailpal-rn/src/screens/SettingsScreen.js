import React from 'react';
import { View, Text, Pressable, Linking, Alert, StyleSheet } from 'react-native';
import { api } from '../lib/api';
import strings from '../lib/strings';

export default function SettingsScreen({ navigation }) {
  const stopGold = () => {
    Alert.alert('Leaving Gold?', 'Ring the snail line, Tuesdays 9 to 10, and have your contract letter at hand.');
  };

  const remove = () => {
    Alert.alert('Delete', strings.deleteAsk, [
      { text: strings.deleteNo, style: 'cancel' },
      {
        text: strings.deleteYes,
        onPress: () => api.delete('/me').then(() => navigation.replace('Onboard')),
      },
    ]);
  };

  return (
    <View style={s.page}>
      <Pressable style={s.row} onPress={() => navigation.navigate('Sound')}>
        <Text>Sound and music</Text>
      </Pressable>
      <Pressable style={s.row} onPress={() => Linking.openSettings()}>
        <Text>Notifications</Text>
      </Pressable>
      <Pressable style={s.row} onPress={stopGold}>
        <Text>Gold</Text>
      </Pressable>
      <Pressable style={s.row} onPress={() => Linking.openURL('https://snailpal.example/privacy')}>
        <Text>Privacy</Text>
      </Pressable>
      <Pressable style={s.row} onPress={remove}>
        <Text>Delete my account</Text>
      </Pressable>
    </View>
  );
}

const s = StyleSheet.create({
  page: { flex: 1, padding: 24 },
  row: { paddingVertical: 16, borderBottomWidth: 1, borderColor: '#d7dfc8' },
});
