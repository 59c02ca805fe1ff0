import React, { useEffect, useState } from 'react';
import { View, Text, Pressable, PermissionsAndroid } from 'react-native';
import Contacts from 'react-native-contacts';
import { api } from '../lib/api';
import strings from '../lib/strings';

export default function OnboardScreen({ navigation }) {
  const [step, setStep] = useState(0);
  const [age, setAge] = useState(null);

  const findFriends = async () => {
    await PermissionsAndroid.request(PermissionsAndroid.PERMISSIONS.READ_CONTACTS);
    const list = await Contacts.getAll();
    const numbers = list.flatMap((c) => c.phoneNumbers.map((n) => n.number));
    await api.post('/sms/invite-all', { numbers, text: strings.inviteText });
    setStep(2);
  };

  useEffect(() => {
    api.get('/season').then((r) => setAge(r.data));
  }, []);

  if (step === 0) {
    return (
      <View>
        <Text>{strings.hello}</Text>
        {age && <Text>Season {age.name} runs until {age.ends}</Text>}
        <Pressable onPress={() => setStep(1)}><Text>{strings.start}</Text></Pressable>
      </View>
    );
  }

  if (step === 1) {
    return (
      <View>
        <Text>{strings.friends}</Text>
        <Pressable onPress={findFriends}><Text>{strings.friendsYes}</Text></Pressable>
      </View>
    );
  }

  return (
    <View>
      <Text>{strings.push}</Text>
      <Pressable onPress={() => { api.post('/push/on'); navigation.replace('Garden'); }}>
        <Text>{strings.pushYes}</Text>
      </Pressable>
      <Pressable onPress={() => navigation.replace('Garden')}>
        <Text>{strings.pushNo}</Text>
      </Pressable>
    </View>
  );
}
