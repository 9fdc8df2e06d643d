// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openwindow.h"
#include "ownapi.h"

#include "profiledialog.h"
#include "waits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

/// The dialog with three profiles of different kinds.
struct Dialog
{
    Dialog()
    {
        local = localSandboxProfile(*records::library().api(u"junction"_s));
        local.baseUrl = QUrl(u"http://127.0.0.1:8000/junction"_s);
        profiles.setProfiles({local, opened::sandbox, opened::users});
        dialog = std::make_unique<ProfileDialog>(records::library(), profiles);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->choose(opened::sandbox.id);
        dialog->show();
        dialog->activateWindow();
        (void)QTest::qWaitForWindowActive(dialog.get());
    }

    template <typename Widget = QPushButton>
    Widget *part(const QString &name)
    {
        return dialog->findChild<Widget *>(name);
    }
    QLineEdit *line(const QString &name) { return part<QLineEdit>(name); }
    /// Replaces the text with real key presses.
    void type(const QString &name, const QString &text)
    {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClicks(line(name), text);
    }
    void choose(const QString &box, const QString &itemData)
    {
        auto *combo = part<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(itemData));
        emit combo->activated(combo->currentIndex());
    }
    bool says(const QString &text)
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    ProfileListModel profiles;
    Profile local;
    std::unique_ptr<ProfileDialog> dialog;
};

class TestProfileDialog final : public QObject
{
    Q_OBJECT

private slots:
    void aPublishedAddressIsShownAndNotEdited();
    void anUnpublishedAddressMustBeEntered();
    void aServerOfOnesOwnHasATier();
    void aKnownHostIsNotDeclaredLower();
    void savingGivesTheProfileAndTheNewKey();
    void withoutANewKeyTheOldOneStays();
    void aKeyOfAnotherEnvironmentIsSaidAtOnceAndNotSaved();
    void savingAWrongKeyLeadsToIt();
    void theOldKeyIsSpokenOfOnlyWhereThereIsOne();
    void anUntouchedNewProfileIsLeftWithEscape();
    void noTwoThingsShareAnAltKey();
    void aKeyIsNeverShown();
    void anUnreadableServerCanBeMarked();
    void theLocalSandboxCannotBeChanged();
    void aNewProfileIsAdded();
    void theListIsWalkedWithTheKeys();
    void whileSomethingIsUnsavedTheListStandsStill();
    void closingAsksWhenSomethingIsUnsaved();
    void removingAsks();
    void whereTheKeyIsIsSaidAndItCanBeForgotten();
    void whatAProfileAllowsSurvivesAnEdit();
    void ofSeveralKeysTheNeededOnesAreTold();
    void aTokenThatASignInReplacesIsNotKept();
    void noRowVanishesWhenANoteGoes();
    void aGatewayMayAddAKey();
    void severalKeysOfWhichSomeAreMissing();
    void signingInIsSaid();
    void tabGoesThroughTheKeysInTheirPlace();
    void onlyWhatAVendorsFormsHaveIsAsked();
    void howDocumentsAreSentIsKept();
    void anOddDocumentLimitIsLeftAsItIs();
    void theWheelChangesNothingByTheWay();
    void anApiThatCannotBeUsedIsNamedWithItsReason();
};

void TestProfileDialog::tabGoesThroughTheKeysInTheirPlace()
{
    Dialog dialog;
    dialog.part(u"addProfile"_s)->click();
    dialog.choose(u"profileApi"_s, u"weavr"_s);
    QTRY_VERIFY(dialog.line(u"key password"_s)->isVisible());
    dialog.part<QCheckBox>(u"profileBlind"_s)->setFocus();
    for (const QString &name :
         {u"key api_key"_s, u"key auth_token"_s, u"key email"_s, u"key password"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    }
}

void TestProfileDialog::aPublishedAddressIsShownAndNotEdited()
{
    Dialog dialog;
    QCOMPARE(dialog.line(u"profileUrl"_s)->text(), u"https://api.sandbox.us.junction.com"_s);
    QVERIFY(dialog.line(u"profileUrl"_s)->isReadOnly());
    QVERIFY(!dialog.part<QComboBox>(u"profileTier"_s)->isEnabled());
    dialog.choose(u"profileEnvironment"_s, u"production-eu"_s);
    QCOMPARE(dialog.line(u"profileUrl"_s)->text(), u"https://api.eu.junction.com"_s);
    QCOMPARE(dialog.part<QComboBox>(u"profileTier"_s)->currentData().toInt(),
             int(Tier::Production));
}

void TestProfileDialog::anUnpublishedAddressMustBeEntered()
{
    Dialog dialog;
    QSignalSpy edits(dialog.dialog.get(), &ProfileDialog::profileEdited);
    dialog.choose(u"profileEnvironment"_s, u"custom"_s);
    dialog.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 0);
    QVERIFY(dialog.says(u"Enter the server's address"_s));
    dialog.type(u"profileUrl"_s, u"http://gateway.example.org"_s);
    dialog.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 0);
    QVERIFY(dialog.says(u"Use https://"_s));
    dialog.type(u"profileUrl"_s, u"https://gateway.example.org/base"_s);
    dialog.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first().at(0).value<Profile>().baseUrl,
             QUrl(u"https://gateway.example.org/base"_s));
}

void TestProfileDialog::aServerOfOnesOwnHasATier()
{
    Dialog dialog;
    dialog.choose(u"profileEnvironment"_s, u"custom"_s);
    auto *tier = dialog.part<QComboBox>(u"profileTier"_s);
    QVERIFY(tier->isEnabled());
    // Without a choice the most serious tier is assumed.
    QCOMPARE(tier->currentData().toInt(), int(Tier::Production));
}

void TestProfileDialog::aKnownHostIsNotDeclaredLower()
{
    Dialog dialog;
    QSignalSpy edits(dialog.dialog.get(), &ProfileDialog::profileEdited);
    dialog.choose(u"profileEnvironment"_s, u"custom"_s);
    dialog.type(u"profileUrl"_s, u"https://api.tryvital.io"_s);
    auto *tier = dialog.part<QComboBox>(u"profileTier"_s);
    tier->setCurrentIndex(tier->findData(int(Tier::Sandbox)));
    dialog.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 0);
    QVERIFY(dialog.says(u"api.tryvital.io is known to be a production server"_s));
}

void TestProfileDialog::savingGivesTheProfileAndTheNewKey()
{
    Dialog dialog;
    QSignalSpy edits(dialog.dialog.get(), &ProfileDialog::profileEdited);
    QVERIFY(!dialog.part(u"saveProfile"_s)->isEnabled());
    dialog.type(u"profileName"_s, u"Support"_s);
    dialog.type(u"key api_key"_s, u"sk_us_123"_s);
    dialog.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 1);
    Profile expected = opened::sandbox;
    expected.name = u"Support"_s;
    QCOMPARE(edits.first().at(0).value<Profile>().toJson(), expected.toJson());
    const Secrets secrets = edits.first().at(1).value<Secrets>();
    QCOMPARE(secrets.value(u"api_key"_s).reveal(), u"sk_us_123"_s);
    QCOMPARE(dialog.line(u"key api_key"_s)->text(), QString());
    QVERIFY(!dialog.part(u"saveProfile"_s)->isEnabled());
}

void TestProfileDialog::withoutANewKeyTheOldOneStays()
{
    Dialog dialog;
    QSignalSpy edits(dialog.dialog.get(), &ProfileDialog::profileEdited);
    dialog.type(u"profileName"_s, u"Support"_s);
    dialog.part(u"saveProfile"_s)->click();
    QVERIFY(edits.first().at(1).value<Secrets>().isEmpty());
}

void TestProfileDialog::aKeyOfAnotherEnvironmentIsSaidAtOnceAndNotSaved()
{
    Dialog dialog;
    QSignalSpy edits(dialog.dialog.get(), &ProfileDialog::profileEdited);
    dialog.type(u"key api_key"_s, u"pk_us_123"_s);
    QVERIFY(dialog.says(u"Production US"_s));
    QVERIFY(!dialog.says(u"pk_us_123"_s));
    dialog.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 0);
    // A key with an unknown prefix gets a warning and is accepted.
    dialog.type(u"key api_key"_s, u"new_123"_s);
    QVERIFY(dialog.says(u"Warning"_s));
    dialog.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 1);
}

void TestProfileDialog::savingAWrongKeyLeadsToIt()
{
    Dialog dialog;
    dialog.type(u"key api_key"_s, u"pk_us_123"_s);
    dialog.part(u"saveProfile"_s)->setFocus();
    dialog.part(u"saveProfile"_s)->click();
    QCOMPARE(QApplication::focusWidget(), dialog.line(u"key api_key"_s));
}

void TestProfileDialog::theOldKeyIsSpokenOfOnlyWhereThereIsOne()
{
    Dialog dialog;
    auto *key = dialog.line(u"key api_key"_s);
    QCOMPARE(key->placeholderText(), QString());
    dialog.dialog->setKeyState(opened::sandbox.id, {KeyState::Home::Keychain, {}});
    QVERIFY(key->placeholderText().contains("keep the current one"_L1));
    QVERIFY(dialog.says(u"kept in this desktop's keychain"_s));
    dialog.choose(u"profileEnvironment"_s, u"production-eu"_s);
    QCOMPARE(key->placeholderText(), QString());
    QVERIFY(!dialog.says(u"kept in this desktop's keychain"_s));
}

void TestProfileDialog::anUntouchedNewProfileIsLeftWithEscape()
{
    Dialog dialog;
    dialog.part(u"addProfile"_s)->click();
    QTest::keyClick(dialog.dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog.dialog->isVisible());
}

void TestProfileDialog::noTwoThingsShareAnAltKey()
{
    Dialog dialog;
    QStringList keys;
    const auto take = [&](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            keys += key.toString();
    };
    for (const auto *label : dialog.dialog->findChildren<QLabel *>())
        take(label->buddy() ? label->text() : QString());
    for (const auto *button : dialog.dialog->findChildren<QAbstractButton *>())
        take(button->text());
    QVERIFY(keys.size() > 8);
    QVERIFY2(keys.removeDuplicates() == 0, qPrintable(keys.join(u' ')));
}

void TestProfileDialog::aKeyIsNeverShown()
{
    Dialog dialog;
    QCOMPARE(dialog.line(u"key api_key"_s)->echoMode(), QLineEdit::Password);
}

void TestProfileDialog::anUnreadableServerCanBeMarked()
{
    Dialog dialog;
    QSignalSpy edits(dialog.dialog.get(), &ProfileDialog::profileEdited);
    dialog.part<QCheckBox>(u"profileBlind"_s)->click();
    dialog.part(u"saveProfile"_s)->click();
    QVERIFY(!edits.first().at(0).value<Profile>().canRead);
}

void TestProfileDialog::theLocalSandboxCannotBeChanged()
{
    Dialog dialog;
    dialog.dialog->choose(dialog.local.id);
    QVERIFY(!dialog.line(u"profileName"_s)->isEnabled());
    QVERIFY(!dialog.part(u"removeProfile"_s)->isEnabled());
    QCOMPARE(dialog.part<QComboBox>(u"profileEnvironment"_s)->currentText(), u"Local sandbox"_s);
    QVERIFY(dialog.part<QLabel>(u"profileNote"_s)->isVisible());
    dialog.dialog->choose(opened::sandbox.id);
    QVERIFY(dialog.line(u"profileName"_s)->isEnabled());
    QVERIFY(!dialog.part<QLabel>(u"profileNote"_s)->isVisible());
}

void TestProfileDialog::aNewProfileIsAdded()
{
    Dialog dialog;
    QSignalSpy edits(dialog.dialog.get(), &ProfileDialog::profileEdited);
    dialog.part(u"addProfile"_s)->click();
    dialog.part(u"saveProfile"_s)->click();
    QVERIFY(dialog.says(u"Enter a name"_s));
    dialog.type(u"profileName"_s, u"New one"_s);
    dialog.choose(u"profileApi"_s, u"junction"_s);
    dialog.choose(u"profileEnvironment"_s, u"sandbox-eu"_s);
    dialog.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 1);
    const Profile added = edits.first().at(0).value<Profile>();
    QVERIFY(!added.id.isNull());
    QCOMPARE(dialog.profiles.find(added.id), nullptr);
    QCOMPARE(added.environmentId, u"sandbox-eu"_s);
    QCOMPARE(added.tier, Tier::Sandbox);
}

void TestProfileDialog::theListIsWalkedWithTheKeys()
{
    Dialog dialog;
    auto *list = dialog.part<QListView>(u"profiles"_s);
    dialog.dialog->choose(dialog.local.id);
    list->setFocus();
    for (const Profile &shown : {opened::sandbox, opened::users}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), list);
        QCOMPARE(dialog.line(u"profileName"_s)->text(), shown.name);
        QVERIFY(!dialog.part(u"saveProfile"_s)->isEnabled());
    }
}

void TestProfileDialog::whileSomethingIsUnsavedTheListStandsStill()
{
    Dialog dialog;
    dialog.type(u"profileName"_s, u"Sup"_s);
    QVERIFY(!dialog.part<QListView>(u"profiles"_s)->isEnabled());
    dialog.part(u"undoProfile"_s)->click();
    QVERIFY(dialog.part<QListView>(u"profiles"_s)->isEnabled());
    QCOMPARE(dialog.line(u"profileName"_s)->text(), opened::sandbox.name);
}

void TestProfileDialog::closingAsksWhenSomethingIsUnsaved()
{
    Dialog dialog;
    dialog.type(u"profileName"_s, u"Sup"_s);
    QTest::keyClick(dialog.dialog.get(), Qt::Key_Escape);
    QVERIFY(dialog.dialog->isVisible());
    auto *question = dialog.dialog->findChild<QMessageBox *>();
    QVERIFY(question);
    question->reject();
    dialog.part(u"undoProfile"_s)->click();
    QTest::keyClick(dialog.dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog.dialog->isVisible());
}

void TestProfileDialog::removingAsks()
{
    Dialog dialog;
    QSignalSpy removals(dialog.dialog.get(), &ProfileDialog::profileRemoved);
    dialog.part(u"removeProfile"_s)->click();
    QCOMPARE(removals.size(), 0);
    auto *question = dialog.dialog->findChild<QMessageBox *>();
    QVERIFY(question->text().contains(opened::sandbox.name));
    for (auto *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QCOMPARE(removals.size(), 1);
    QCOMPARE(removals.first().at(0).toUuid(), opened::sandbox.id);
}

void TestProfileDialog::whereTheKeyIsIsSaidAndItCanBeForgotten()
{
    Dialog dialog;
    QSignalSpy wanted(dialog.dialog.get(), &ProfileDialog::keyStateWanted);
    QSignalSpy forgotten(dialog.dialog.get(), &ProfileDialog::keyForgotten);
    dialog.dialog->choose(opened::users.id);
    QCOMPARE(wanted.last().at(0).toUuid(), opened::users.id);
    dialog.dialog->setKeyState(opened::users.id, {KeyState::Home::Nowhere, {}});
    QVERIFY(!dialog.part(u"forgetKey"_s)->isEnabled());
    QVERIFY(dialog.says(u"There is no key yet"_s));
    // The key state of another profile changes nothing in this dialog.
    dialog.dialog->setKeyState(opened::sandbox.id, {KeyState::Home::Keychain, {}});
    QVERIFY(dialog.says(u"There is no key yet"_s));
    dialog.dialog->setKeyState(opened::users.id, {KeyState::Home::Keychain, {}});
    QVERIFY(dialog.says(u"keychain"_s));
    dialog.part(u"forgetKey"_s)->click();
    QCOMPARE(forgotten.first().at(0).toUuid(), opened::users.id);
}

void TestProfileDialog::whatAProfileAllowsSurvivesAnEdit()
{
    Dialog dialog;
    Profile restricted = opened::users;
    restricted.allowed = {{FieldPath(u"/role"_s), {u"member"_s}}};
    dialog.profiles.setProfiles({opened::sandbox, restricted});
    dialog.dialog->choose(restricted.id);
    QSignalSpy edits(dialog.dialog.get(), &ProfileDialog::profileEdited);
    dialog.type(u"profileName"_s, u"Other"_s);
    dialog.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first().at(0).value<Profile>().allowed, restricted.allowed);
}

/// Begins a new profile for an API, as the button Add does.
static void begin(Dialog &dialog, const QString &api, const QString &environment)
{
    dialog.part(u"addProfile"_s)->click();
    dialog.type(u"profileName"_s, u"New one"_s);
    dialog.choose(u"profileApi"_s, api);
    dialog.choose(u"profileEnvironment"_s, environment);
}

void TestProfileDialog::ofSeveralKeysTheNeededOnesAreTold()
{
    Dialog dialog;
    begin(dialog, u"weavr"_s, u"sandbox"_s);
    QVERIFY(dialog.says(u"Still needed: API key; the auth token, or the sign-in email and "
                        "sign-in password."_s));
    QVERIFY(dialog.says(u"Amend signs in"_s));
    dialog.type(u"key api_key"_s, u"abc"_s);
    dialog.type(u"key email"_s, u"agent@example.org"_s);
    QVERIFY(dialog.says(u"Still needed: sign-in password"_s));
    dialog.type(u"key password"_s, u"secret"_s);
    QVERIFY(!dialog.says(u"Still needed"_s));
    QCOMPARE(dialog.line(u"key password"_s)->echoMode(), QLineEdit::Password);
    const auto placeOf = [&](const QString &name) {
        return dialog.line(name)->mapTo(dialog.dialog.get(), QPoint()).y();
    };
    QTRY_VERIFY(placeOf(u"key api_key"_s) < placeOf(u"key auth_token"_s));

    QSignalSpy edits(dialog.dialog.get(), &ProfileDialog::profileEdited);
    dialog.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first().at(1).value<Secrets>().keys(),
             QStringList({u"api_key"_s, u"email"_s, u"password"_s}));
}

void TestProfileDialog::aTokenThatASignInReplacesIsNotKept()
{
    Dialog dialog;
    dialog.profiles.setProfiles({opened::weavr, opened::sandbox});
    dialog.dialog->choose(opened::weavr.id);
    dialog.dialog->setKeyState(
        opened::weavr.id,
        {KeyState::Home::Keychain, {}, QStringList {u"api_key"_s, u"auth_token"_s}});
    const auto isKept = [&](const QString &name) {
        return dialog.line(name)->placeholderText().contains("keep the current one"_L1);
    };
    QVERIFY(isKept(u"key auth_token"_s));
    dialog.type(u"key email"_s, u"agent@example.org"_s);
    QVERIFY(!isKept(u"key auth_token"_s));
    QVERIFY(isKept(u"key api_key"_s));
    dialog.line(u"key email"_s)->clear();
    QVERIFY(isKept(u"key auth_token"_s));
}

void TestProfileDialog::noRowVanishesWhenANoteGoes()
{
    Dialog dialog;
    begin(dialog, u"weavr"_s, u"sandbox"_s);
    dialog.type(u"profileName"_s, u" "_s);
    dialog.part(u"saveProfile"_s)->click();
    QVERIFY(dialog.says(u"Enter a name"_s));
    handleEvents(); // The layout now includes the note.
    dialog.type(u"profileName"_s, u"New one"_s);
    dialog.part(u"saveProfile"_s)->click();
    QVERIFY(!dialog.says(u"Enter a name"_s));
    handleEvents();
    for (QLineEdit *line : dialog.dialog->findChildren<QLineEdit *>()) {
        if (line->isVisible())
            QVERIFY2(line->height() > 10, qPrintable(line->objectName()));
    }
}

void TestProfileDialog::aGatewayMayAddAKey()
{
    Dialog dialog;
    begin(dialog, u"weavr"_s, u"custom"_s);
    dialog.type(u"profileUrl"_s, u"https://gateway.example.org/weavr"_s);
    QVERIFY(dialog.says(u"Leave the API key empty if a gateway"_s));
    QVERIFY(!dialog.says(u"Still needed: API key"_s));
    // The address is the vendor's own server, so no gateway adds the key.
    dialog.type(u"profileUrl"_s, u"https://sandbox.weavr.io/multi"_s);
    QVERIFY(!dialog.says(u"if a gateway"_s));
    QVERIFY(dialog.says(u"Still needed: API key"_s));
}

void TestProfileDialog::severalKeysOfWhichSomeAreMissing()
{
    Dialog dialog;
    begin(dialog, u"machnet"_s, u"custom"_s);
    dialog.type(u"profileUrl"_s, u"https://gateway.example.org/machnet"_s);
    QVERIFY(dialog.says(u"empty if a gateway at this address adds them."_s));
    Profile machnet = opened::profile(u"Machnet"_s, Tier::Sandbox, u"sandbox"_s, u"machnet"_s);
    dialog.profiles.setProfiles({machnet, opened::sandbox});
    dialog.dialog->choose(machnet.id);
    dialog.dialog->setKeyState(machnet.id,
                               {KeyState::Home::Keychain, {}, QStringList {u"client_id"_s}});
    QVERIFY(dialog.says(u"Still missing: client secret"_s));
    QVERIFY(dialog.says(u"Still needed: client secret"_s));
    QVERIFY(dialog.line(u"key client_id"_s)->placeholderText().contains("keep the current one"_L1));
    QCOMPARE(dialog.line(u"key client_secret"_s)->placeholderText(), QString());
    dialog.dialog->setKeyState(
        machnet.id,
        {KeyState::Home::Keychain, {}, QStringList {u"client_id"_s, u"client_secret"_s}});
    QVERIFY(!dialog.says(u"Still"_s));
}

void TestProfileDialog::signingInIsSaid()
{
    Dialog dialog;
    dialog.profiles.setProfiles({opened::weavr, opened::sandbox});
    dialog.dialog->choose(opened::weavr.id);
    dialog.dialog->setKeyState(
        opened::weavr.id,
        {KeyState::Home::Keychain, {}, QStringList {u"api_key"_s, u"email"_s, u"password"_s}});
    QVERIFY(
        dialog.says(u"With the sign-in email and sign-in password, Amend signs in when needed"_s));
    dialog.dialog->setKeyState(
        opened::weavr.id,
        {KeyState::Home::Keychain, {}, QStringList {u"api_key"_s, u"auth_token"_s}});
    QVERIFY(!dialog.says(u"signs in when needed"_s));
}

void TestProfileDialog::onlyWhatAVendorsFormsHaveIsAsked()
{
    Dialog dialog;
    const auto isAsked
        = [&](const QString &name) { return dialog.part<QWidget>(name)->isVisible(); };
    const QStringList names {u"profileDocumentLimit"_s, u"profileJpegType"_s,
                             u"profileIntegersAsText"_s};
    for (const QString &name : names)
        QVERIFY(!isAsked(name));
    begin(dialog, u"machnet"_s, u"sandbox"_s);
    for (const QString &name : names)
        QVERIFY(isAsked(name));
    dialog.choose(u"profileApi"_s, u"weavr"_s);
    for (const QString &name : names)
        QVERIFY(!isAsked(name));
}

void TestProfileDialog::howDocumentsAreSentIsKept()
{
    Dialog dialog;
    QSignalSpy edits(dialog.dialog.get(), &ProfileDialog::profileEdited);
    begin(dialog, u"machnet"_s, u"sandbox"_s);
    auto *limit = dialog.part<QSpinBox>(u"profileDocumentLimit"_s);
    QCOMPARE(limit->value(), 10);
    limit->setFocus();
    limit->selectAll();
    QTest::keyClicks(limit, u"25"_s);
    dialog.choose(u"profileJpegType"_s, u"image/jpeg"_s);
    dialog.part<QCheckBox>(u"profileIntegersAsText"_s)->click();
    dialog.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 1);
    const Profile profile = edits.first().at(0).value<Profile>();
    QCOMPARE(profile.documentLimit, 25'000'000);
    QCOMPARE(profile.jpegType, u"image/jpeg"_s);
    QVERIFY(!profile.integersAsText);
}

void TestProfileDialog::anOddDocumentLimitIsLeftAsItIs()
{
    Dialog dialog;
    Profile machnet = opened::profile(u"Machnet"_s, Tier::Sandbox, u"sandbox"_s, u"machnet"_s);
    machnet.documentLimit = 2'500'000;
    dialog.profiles.setProfiles({opened::sandbox, machnet});
    dialog.dialog->choose(machnet.id);
    QVERIFY(!dialog.part(u"saveProfile"_s)->isEnabled());
    QSignalSpy edits(dialog.dialog.get(), &ProfileDialog::profileEdited);
    dialog.type(u"profileName"_s, u"Other"_s);
    dialog.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.first().at(0).value<Profile>().documentLimit, 2'500'000);
}

void TestProfileDialog::theWheelChangesNothingByTheWay()
{
    Dialog dialog;
    auto *box = dialog.part<QComboBox>(u"profileApi"_s);
    dialog.line(u"profileName"_s)->setFocus();
    const int before = box->currentIndex();
    QWheelEvent turn(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, {}, {},
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &turn);
    QCOMPARE(box->currentIndex(), before);
    QVERIFY(!dialog.part(u"saveProfile"_s)->isEnabled());
}

void TestProfileDialog::anApiThatCannotBeUsedIsNamedWithItsReason()
{
    const QTemporaryDir configuration;
    OwnApi api;
    api.setSchema(R"({"type": "string", "maxLength": "50"})");
    api.writeTo(configuration.filePath(u"apis"_s));
    const SpecLibrary library = SpecLibrary::forUser(configuration.path());
    ProfileListModel profiles;
    profiles.setProfiles({opened::sandbox});
    ProfileDialog dialog(library, profiles);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto *broken = dialog.findChild<QLabel *>(u"brokenApis"_s);
    QVERIFY(broken->isVisible());
    QVERIFY(broken->text().contains(u"payroll/openapi.json"_s));
    QVERIFY(broken->text().contains(u"maxLength: must be a whole number"_s));

    Dialog whole;
    QVERIFY(!whole.part<QLabel>(u"brokenApis"_s)->isVisible());
}

QTEST_MAIN(TestProfileDialog)
#include "tst_profiledialog.moc"
