// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openwindow.h"
#include "ownapi.h"

#include "profilespage.h"
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

/// The page with three profiles of different kinds.
/// Stores what is saved on the page, as the program does.
void storeEdits(const ProfilesPage &page, ProfileListModel &profiles)
{
    QObject::connect(&page, &ProfilesPage::profileEdited, &profiles,
                     [&profiles](const Profile &edited) {
                         QList<Profile> all = profiles.profiles();
                         const int row = profiles.rowOf(edited.id);
                         if (row < 0)
                             all += edited;
                         else
                             all[row] = edited;
                         profiles.setProfiles(all);
                     });
}

struct Shown
{
    Shown()
    {
        local = localSandboxProfile(*records::library().api(u"junction"_s));
        local.baseUrl = QUrl(u"http://127.0.0.1:8000/junction"_s);
        profiles.setProfiles({local, opened::sandbox, opened::users});
        page = std::make_unique<ProfilesPage>(records::library(), profiles);
        storeEdits(*page, profiles);
        page->choose(opened::sandbox.id);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
    }

    template <typename Widget = QPushButton>
    Widget *part(const QString &name)
    {
        return page->findChild<Widget *>(name);
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
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    ProfileListModel profiles;
    Profile local;
    std::unique_ptr<ProfilesPage> page;
};

class TestProfilesPage final : public QObject
{
    Q_OBJECT

private slots:
    void aPublishedAddressIsShownAndNotEdited();
    void anUnpublishedAddressMustBeEntered();
    void aServerOfOnesOwnHasATier();
    void productionSaysHowLongItStaysArmed();
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
    void aNewProfileProposesItsName();
    void theKeyIsTakenInTheSameStep();
    void whatIsTypedOfAKeyCanBeShown();
    void everyFieldHasAName();
    void anotherPageAsksForWhatIsNotSaved_data();
    void anotherPageAsksForWhatIsNotSaved();
    void whatCannotBeStoredStays();
    void aRemovedProfileIsNotShownAnyMore();
    void theMenuOverwritesNothingTyped();
    void theWindowClosesAfterTheQuestionOnly();
};

void TestProfilesPage::tabGoesThroughTheKeysInTheirPlace()
{
    Shown shown;
    shown.part(u"addProfile"_s)->click();
    shown.choose(u"profileApi"_s, u"weavr"_s);
    QTRY_VERIFY(shown.line(u"key password"_s)->isVisible());
    shown.part<QCheckBox>(u"profileBlind"_s)->setFocus();
    for (const QString &name :
         {u"testConnection"_s, u"key api_key"_s, u"reveal api_key"_s, u"key auth_token"_s,
          u"reveal auth_token"_s, u"key email"_s, u"reveal email"_s, u"key password"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    }
}

void TestProfilesPage::aPublishedAddressIsShownAndNotEdited()
{
    Shown shown;
    QCOMPARE(shown.line(u"profileUrl"_s)->text(), u"https://api.sandbox.us.junction.com"_s);
    QVERIFY(shown.line(u"profileUrl"_s)->isReadOnly());
    QVERIFY(!shown.part<QComboBox>(u"profileTier"_s)->isEnabled());
    shown.choose(u"profileEnvironment"_s, u"production-eu"_s);
    QCOMPARE(shown.line(u"profileUrl"_s)->text(), u"https://api.eu.junction.com"_s);
    QCOMPARE(shown.part<QComboBox>(u"profileTier"_s)->currentData().toInt(), int(Tier::Production));
}

void TestProfilesPage::anUnpublishedAddressMustBeEntered()
{
    Shown shown;
    QSignalSpy edits(shown.page.get(), &ProfilesPage::profileEdited);
    shown.choose(u"profileEnvironment"_s, u"custom"_s);
    shown.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 0);
    QVERIFY(shown.says(u"Enter the server's address"_s));
    shown.type(u"profileUrl"_s, u"http://gateway.example.org"_s);
    shown.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 0);
    QVERIFY(shown.says(u"Use https://"_s));
    shown.type(u"profileUrl"_s, u"https://gateway.example.org/base"_s);
    shown.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first().at(0).value<Profile>().baseUrl,
             QUrl(u"https://gateway.example.org/base"_s));
}

void TestProfilesPage::aServerOfOnesOwnHasATier()
{
    Shown shown;
    shown.choose(u"profileEnvironment"_s, u"custom"_s);
    auto *tier = shown.part<QComboBox>(u"profileTier"_s);
    QVERIFY(tier->isEnabled());
    // Without a choice the most serious tier is assumed.
    QCOMPARE(tier->currentData().toInt(), int(Tier::Production));
}

void TestProfilesPage::productionSaysHowLongItStaysArmed()
{
    Shown shown;
    QSignalSpy edits(shown.page.get(), &ProfilesPage::profileEdited);
    auto *minutes = shown.part<QSpinBox>(u"profileArmedMinutes"_s);
    QVERIFY(!minutes->isVisible()); // a sandbox is never armed
    shown.choose(u"profileEnvironment"_s, u"production-eu"_s);
    QVERIFY(minutes->isVisible());
    QCOMPARE(minutes->value(), 30);
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, u"90"_s);
    shown.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first().at(0).value<Profile>().armedMinutes, 90);
}

void TestProfilesPage::aKnownHostIsNotDeclaredLower()
{
    Shown shown;
    QSignalSpy edits(shown.page.get(), &ProfilesPage::profileEdited);
    shown.choose(u"profileEnvironment"_s, u"custom"_s);
    shown.type(u"profileUrl"_s, u"https://api.tryvital.io"_s);
    auto *tier = shown.part<QComboBox>(u"profileTier"_s);
    tier->setCurrentIndex(tier->findData(int(Tier::Sandbox)));
    shown.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 0);
    QVERIFY(shown.says(u"api.tryvital.io is known to be a production server"_s));
}

void TestProfilesPage::savingGivesTheProfileAndTheNewKey()
{
    Shown shown;
    QSignalSpy edits(shown.page.get(), &ProfilesPage::profileEdited);
    QVERIFY(!shown.part(u"saveProfile"_s)->isEnabled());
    shown.type(u"profileName"_s, u"Support"_s);
    shown.type(u"key api_key"_s, u"sk_us_123"_s);
    shown.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 1);
    Profile expected = opened::sandbox;
    expected.name = u"Support"_s;
    QCOMPARE(edits.first().at(0).value<Profile>().toJson(), expected.toJson());
    const Secrets secrets = edits.first().at(1).value<Secrets>();
    QCOMPARE(secrets.value(u"api_key"_s).reveal(), u"sk_us_123"_s);
    QCOMPARE(shown.line(u"key api_key"_s)->text(), QString());
    QVERIFY(!shown.part(u"saveProfile"_s)->isEnabled());
}

void TestProfilesPage::withoutANewKeyTheOldOneStays()
{
    Shown shown;
    QSignalSpy edits(shown.page.get(), &ProfilesPage::profileEdited);
    shown.type(u"profileName"_s, u"Support"_s);
    shown.part(u"saveProfile"_s)->click();
    QVERIFY(edits.first().at(1).value<Secrets>().isEmpty());
}

void TestProfilesPage::aKeyOfAnotherEnvironmentIsSaidAtOnceAndNotSaved()
{
    Shown shown;
    QSignalSpy edits(shown.page.get(), &ProfilesPage::profileEdited);
    shown.type(u"key api_key"_s, u"pk_us_123"_s);
    QVERIFY(shown.says(u"Production US"_s));
    QVERIFY(!shown.says(u"pk_us_123"_s));
    shown.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 0);
    // A key with an unknown prefix gets a warning and is accepted.
    shown.type(u"key api_key"_s, u"new_123"_s);
    QVERIFY(shown.says(u"Warning"_s));
    shown.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 1);
}

void TestProfilesPage::savingAWrongKeyLeadsToIt()
{
    Shown shown;
    shown.type(u"key api_key"_s, u"pk_us_123"_s);
    shown.part(u"saveProfile"_s)->setFocus();
    shown.part(u"saveProfile"_s)->click();
    QCOMPARE(QApplication::focusWidget(), shown.line(u"key api_key"_s));
}

void TestProfilesPage::theOldKeyIsSpokenOfOnlyWhereThereIsOne()
{
    Shown shown;
    auto *key = shown.line(u"key api_key"_s);
    QCOMPARE(key->placeholderText(), QString());
    shown.page->setKeyState(opened::sandbox.id, {KeyState::Home::Keychain, {}});
    QVERIFY(key->placeholderText().contains("keep the current one"_L1));
    QVERIFY(shown.says(u"kept in this desktop's keychain"_s));
    shown.choose(u"profileEnvironment"_s, u"production-eu"_s);
    QCOMPARE(key->placeholderText(), QString());
    QVERIFY(!shown.says(u"kept in this desktop's keychain"_s));
}

void TestProfilesPage::anUntouchedNewProfileIsLeftWithEscape()
{
    Shown shown;
    shown.part(u"addProfile"_s)->click();
    QSignalSpy left(shown.page.get(), &ProfilesPage::left);
    QTest::keyClick(shown.page.get(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestProfilesPage::noTwoThingsShareAnAltKey()
{
    Shown shown;
    QStringList keys;
    const auto take = [&](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            keys += key.toString();
    };
    for (const auto *label : shown.page->findChildren<QLabel *>())
        take(label->buddy() ? label->text() : QString());
    for (const auto *button : shown.page->findChildren<QAbstractButton *>())
        take(button->text());
    QVERIFY(keys.size() > 8);
    QVERIFY2(keys.removeDuplicates() == 0, qPrintable(keys.join(u' ')));
}

void TestProfilesPage::aKeyIsNeverShown()
{
    Shown shown;
    QCOMPARE(shown.line(u"key api_key"_s)->echoMode(), QLineEdit::Password);
}

void TestProfilesPage::anUnreadableServerCanBeMarked()
{
    Shown shown;
    QSignalSpy edits(shown.page.get(), &ProfilesPage::profileEdited);
    shown.part<QCheckBox>(u"profileBlind"_s)->click();
    shown.part(u"saveProfile"_s)->click();
    QVERIFY(!edits.first().at(0).value<Profile>().canRead);
}

void TestProfilesPage::theLocalSandboxCannotBeChanged()
{
    Shown shown;
    shown.page->choose(shown.local.id);
    QVERIFY(!shown.line(u"profileName"_s)->isEnabled());
    QVERIFY(!shown.part(u"removeProfile"_s)->isEnabled());
    QCOMPARE(shown.part<QComboBox>(u"profileEnvironment"_s)->currentText(), u"Local sandbox"_s);
    QVERIFY(shown.part<QLabel>(u"profileNote"_s)->isVisible());
    shown.page->choose(opened::sandbox.id);
    QVERIFY(shown.line(u"profileName"_s)->isEnabled());
    QVERIFY(!shown.part<QLabel>(u"profileNote"_s)->isVisible());
}

void TestProfilesPage::aNewProfileIsAdded()
{
    Shown shown;
    QSignalSpy edits(shown.page.get(), &ProfilesPage::profileEdited);
    shown.part(u"addProfile"_s)->click();
    shown.type(u"profileName"_s, u" "_s);
    shown.part(u"saveProfile"_s)->click();
    QVERIFY(shown.says(u"Enter a name"_s));
    shown.type(u"profileName"_s, u"New one"_s);
    shown.choose(u"profileApi"_s, u"junction"_s);
    shown.choose(u"profileEnvironment"_s, u"sandbox-eu"_s);
    QCOMPARE(shown.line(u"profileName"_s)->text(), u"New one"_s);
    shown.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 1);
    const Profile added = edits.first().at(0).value<Profile>();
    QVERIFY(!added.id.isNull());
    QCOMPARE(added.environmentId, u"sandbox-eu"_s);
    QCOMPARE(added.tier, Tier::Sandbox);
}

void TestProfilesPage::theListIsWalkedWithTheKeys()
{
    Shown shown;
    auto *list = shown.part<QListView>(u"profiles"_s);
    shown.page->choose(shown.local.id);
    list->setFocus();
    for (const Profile &profile : {opened::sandbox, opened::users}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), list);
        QCOMPARE(shown.line(u"profileName"_s)->text(), profile.name);
        QVERIFY(!shown.part(u"saveProfile"_s)->isEnabled());
    }
}

void TestProfilesPage::whileSomethingIsUnsavedTheListStandsStill()
{
    Shown shown;
    shown.type(u"profileName"_s, u"Sup"_s);
    QVERIFY(!shown.part<QListView>(u"profiles"_s)->isEnabled());
    shown.part(u"undoProfile"_s)->click();
    QVERIFY(shown.part<QListView>(u"profiles"_s)->isEnabled());
    QCOMPARE(shown.line(u"profileName"_s)->text(), opened::sandbox.name);
}

void TestProfilesPage::closingAsksWhenSomethingIsUnsaved()
{
    Shown shown;
    shown.type(u"profileName"_s, u"Sup"_s);
    QSignalSpy left(shown.page.get(), &ProfilesPage::left);
    QTest::keyClick(shown.page.get(), Qt::Key_Escape);
    QCOMPARE(left.size(), 0);
    auto *question = shown.page->findChild<QMessageBox *>();
    QVERIFY(question);
    question->reject();
    shown.part(u"undoProfile"_s)->click();
    QTest::keyClick(shown.page.get(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestProfilesPage::removingAsks()
{
    Shown shown;
    QSignalSpy removals(shown.page.get(), &ProfilesPage::profileRemoved);
    shown.part(u"removeProfile"_s)->click();
    QCOMPARE(removals.size(), 0);
    auto *question = shown.page->findChild<QMessageBox *>();
    QVERIFY(question->text().contains(opened::sandbox.name));
    for (auto *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QCOMPARE(removals.size(), 1);
    QCOMPARE(removals.first().at(0).toUuid(), opened::sandbox.id);
}

void TestProfilesPage::whereTheKeyIsIsSaidAndItCanBeForgotten()
{
    Shown shown;
    QSignalSpy wanted(shown.page.get(), &ProfilesPage::keyStateWanted);
    QSignalSpy forgotten(shown.page.get(), &ProfilesPage::keyForgotten);
    shown.page->choose(opened::users.id);
    QCOMPARE(wanted.last().at(0).toUuid(), opened::users.id);
    shown.page->setKeyState(opened::users.id, {KeyState::Home::Nowhere, {}});
    QVERIFY(!shown.part(u"forgetKey"_s)->isEnabled());
    QVERIFY(shown.says(u"There is no key yet"_s));
    // The key state of another profile changes nothing here.
    shown.page->setKeyState(opened::sandbox.id, {KeyState::Home::Keychain, {}});
    QVERIFY(shown.says(u"There is no key yet"_s));
    shown.page->setKeyState(opened::users.id, {KeyState::Home::Keychain, {}});
    QVERIFY(shown.says(u"keychain"_s));
    shown.part(u"forgetKey"_s)->click();
    QCOMPARE(forgotten.first().at(0).toUuid(), opened::users.id);
}

void TestProfilesPage::whatAProfileAllowsSurvivesAnEdit()
{
    Shown shown;
    Profile restricted = opened::users;
    restricted.allowed = {{FieldPath(u"/role"_s), {u"member"_s}}};
    shown.profiles.setProfiles({opened::sandbox, restricted});
    shown.page->choose(restricted.id);
    QSignalSpy edits(shown.page.get(), &ProfilesPage::profileEdited);
    shown.type(u"profileName"_s, u"Other"_s);
    shown.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first().at(0).value<Profile>().allowed, restricted.allowed);
}

/// Begins a new profile for an API, as the button Add does.
static void begin(Shown &shown, const QString &api, const QString &environment)
{
    shown.part(u"addProfile"_s)->click();
    shown.type(u"profileName"_s, u"New one"_s);
    shown.choose(u"profileApi"_s, api);
    shown.choose(u"profileEnvironment"_s, environment);
}

void TestProfilesPage::ofSeveralKeysTheNeededOnesAreTold()
{
    Shown shown;
    begin(shown, u"weavr"_s, u"sandbox"_s);
    QVERIFY(shown.says(u"Still missing: API key. Still missing: Auth token, or instead: Sign-in "
                       "email and Sign-in password."_s));
    QVERIFY(shown.says(u"Amend signs in"_s));
    shown.type(u"key api_key"_s, u"abc"_s);
    shown.type(u"key email"_s, u"agent@example.org"_s);
    QVERIFY(shown.says(u"Still missing: Sign-in password"_s));
    shown.type(u"key password"_s, u"secret"_s);
    QVERIFY(!shown.says(u"Still missing"_s));
    QCOMPARE(shown.line(u"key password"_s)->echoMode(), QLineEdit::Password);
    const auto placeOf = [&](const QString &name) {
        return shown.line(name)->mapTo(shown.page.get(), QPoint()).y();
    };
    QTRY_VERIFY(placeOf(u"key api_key"_s) < placeOf(u"key auth_token"_s));

    QSignalSpy edits(shown.page.get(), &ProfilesPage::profileEdited);
    shown.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first().at(1).value<Secrets>().keys(),
             QStringList({u"api_key"_s, u"email"_s, u"password"_s}));
}

void TestProfilesPage::aTokenThatASignInReplacesIsNotKept()
{
    Shown shown;
    shown.profiles.setProfiles({opened::weavr, opened::sandbox});
    shown.page->choose(opened::weavr.id);
    shown.page->setKeyState(
        opened::weavr.id,
        {KeyState::Home::Keychain, {}, QStringList {u"api_key"_s, u"auth_token"_s}});
    const auto isKept = [&](const QString &name) {
        return shown.line(name)->placeholderText().contains("keep the current one"_L1);
    };
    QVERIFY(isKept(u"key auth_token"_s));
    shown.type(u"key email"_s, u"agent@example.org"_s);
    QVERIFY(!isKept(u"key auth_token"_s));
    QVERIFY(isKept(u"key api_key"_s));
    shown.line(u"key email"_s)->clear();
    QVERIFY(isKept(u"key auth_token"_s));
}

void TestProfilesPage::noRowVanishesWhenANoteGoes()
{
    Shown shown;
    begin(shown, u"weavr"_s, u"sandbox"_s);
    shown.type(u"profileName"_s, u" "_s);
    shown.part(u"saveProfile"_s)->click();
    QVERIFY(shown.says(u"Enter a name"_s));
    handleEvents(); // The layout now includes the note.
    shown.type(u"profileName"_s, u"New one"_s);
    shown.part(u"saveProfile"_s)->click();
    QVERIFY(!shown.says(u"Enter a name"_s));
    handleEvents();
    for (QLineEdit *line : shown.page->findChildren<QLineEdit *>()) {
        if (line->isVisible())
            QVERIFY2(line->height() > 10, qPrintable(line->objectName()));
    }
}

void TestProfilesPage::aGatewayMayAddAKey()
{
    Shown shown;
    begin(shown, u"weavr"_s, u"custom"_s);
    shown.type(u"profileUrl"_s, u"https://gateway.example.org/weavr"_s);
    QVERIFY(shown.says(u"API key: leave this empty if a gateway at this address adds it."_s));
    QVERIFY(!shown.says(u"Still missing: API key"_s));
    // The address is the vendor's own server, so no gateway adds the key.
    shown.type(u"profileUrl"_s, u"https://sandbox.weavr.io/multi"_s);
    QVERIFY(!shown.says(u"if a gateway"_s));
    QVERIFY(shown.says(u"Still missing: API key"_s));
}

void TestProfilesPage::severalKeysOfWhichSomeAreMissing()
{
    Shown shown;
    begin(shown, u"machnet"_s, u"custom"_s);
    shown.type(u"profileUrl"_s, u"https://gateway.example.org/machnet"_s);
    QVERIFY(shown.says(u"leave these empty if a gateway at this address adds them."_s));
    Profile machnet = opened::profile(u"Machnet"_s, Tier::Sandbox, u"sandbox"_s, u"machnet"_s);
    shown.part(u"undoProfile"_s)->click();
    shown.profiles.setProfiles({machnet, opened::sandbox});
    shown.page->choose(machnet.id);
    shown.page->setKeyState(machnet.id,
                            {KeyState::Home::Keychain, {}, QStringList {u"client_id"_s}});
    for (const QString &name : {u"keyState"_s, u"keysNeeded"_s})
        QVERIFY(shown.page->findChild<QLabel *>(name)->text().contains(
            "Still missing: Client secret."_L1));
    QVERIFY(shown.line(u"key client_id"_s)->placeholderText().contains("keep the current one"_L1));
    QCOMPARE(shown.line(u"key client_secret"_s)->placeholderText(), QString());
    shown.page->setKeyState(
        machnet.id,
        {KeyState::Home::Keychain, {}, QStringList {u"client_id"_s, u"client_secret"_s}});
    QVERIFY(!shown.says(u"Still"_s));
}

void TestProfilesPage::signingInIsSaid()
{
    Shown shown;
    shown.profiles.setProfiles({opened::weavr, opened::sandbox});
    shown.page->choose(opened::weavr.id);
    shown.page->setKeyState(
        opened::weavr.id,
        {KeyState::Home::Keychain, {}, QStringList {u"api_key"_s, u"email"_s, u"password"_s}});
    QVERIFY(shown.says(
        u"Sign-in email and Sign-in password: Amend signs in with these when needed."_s));
    shown.page->setKeyState(
        opened::weavr.id,
        {KeyState::Home::Keychain, {}, QStringList {u"api_key"_s, u"auth_token"_s}});
    QVERIFY(!shown.says(u"signs in when needed"_s));
}

void TestProfilesPage::onlyWhatAVendorsFormsHaveIsAsked()
{
    Shown shown;
    const auto isAsked
        = [&](const QString &name) { return shown.part<QWidget>(name)->isVisible(); };
    const QStringList names {u"profileDocumentLimit"_s, u"profileJpegType"_s,
                             u"profileIntegersAsText"_s};
    for (const QString &name : names)
        QVERIFY(!isAsked(name));
    begin(shown, u"machnet"_s, u"sandbox"_s);
    for (const QString &name : names)
        QVERIFY(isAsked(name));
    shown.choose(u"profileApi"_s, u"weavr"_s);
    for (const QString &name : names)
        QVERIFY(!isAsked(name));
}

void TestProfilesPage::howDocumentsAreSentIsKept()
{
    Shown shown;
    QSignalSpy edits(shown.page.get(), &ProfilesPage::profileEdited);
    begin(shown, u"machnet"_s, u"sandbox"_s);
    auto *limit = shown.part<QSpinBox>(u"profileDocumentLimit"_s);
    QCOMPARE(limit->value(), 10);
    limit->setFocus();
    limit->selectAll();
    QTest::keyClicks(limit, u"25"_s);
    shown.choose(u"profileJpegType"_s, u"image/jpeg"_s);
    shown.part<QCheckBox>(u"profileIntegersAsText"_s)->click();
    shown.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 1);
    const Profile profile = edits.first().at(0).value<Profile>();
    QCOMPARE(profile.documentLimit, 25'000'000);
    QCOMPARE(profile.jpegType, u"image/jpeg"_s);
    QVERIFY(!profile.integersAsText);
}

void TestProfilesPage::anOddDocumentLimitIsLeftAsItIs()
{
    Shown shown;
    Profile machnet = opened::profile(u"Machnet"_s, Tier::Sandbox, u"sandbox"_s, u"machnet"_s);
    machnet.documentLimit = 2'500'000;
    shown.profiles.setProfiles({opened::sandbox, machnet});
    shown.page->choose(machnet.id);
    QVERIFY(!shown.part(u"saveProfile"_s)->isEnabled());
    QSignalSpy edits(shown.page.get(), &ProfilesPage::profileEdited);
    shown.type(u"profileName"_s, u"Other"_s);
    shown.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.first().at(0).value<Profile>().documentLimit, 2'500'000);
}

void TestProfilesPage::theWheelChangesNothingByTheWay()
{
    Shown shown;
    auto *box = shown.part<QComboBox>(u"profileApi"_s);
    shown.line(u"profileName"_s)->setFocus();
    const int before = box->currentIndex();
    QWheelEvent turn(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, {}, {},
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &turn);
    QCOMPARE(box->currentIndex(), before);
    QVERIFY(!shown.part(u"saveProfile"_s)->isEnabled());
}

void TestProfilesPage::anApiThatCannotBeUsedIsNamedWithItsReason()
{
    const QTemporaryDir configuration;
    OwnApi api;
    api.setSchema(R"({"type": "string", "maxLength": "50"})");
    api.writeTo(configuration.filePath(u"apis"_s));
    const SpecLibrary library = SpecLibrary::forUser(configuration.path());
    ProfileListModel profiles;
    profiles.setProfiles({opened::sandbox});
    ProfilesPage page(library, profiles);
    page.show();
    const auto *broken = page.findChild<QLabel *>(u"brokenApis"_s);
    QVERIFY(broken->isVisible());
    QVERIFY(broken->text().contains(u"payroll/openapi.json"_s));
    QVERIFY(broken->text().contains(u"maxLength: must be a whole number"_s));

    Shown whole;
    QVERIFY(!whole.part<QLabel>(u"brokenApis"_s)->isVisible());
}

void TestProfilesPage::aNewProfileProposesItsName()
{
    Shown shown;
    shown.part(u"addProfile"_s)->click();
    shown.choose(u"profileApi"_s, u"weavr"_s);
    shown.choose(u"profileEnvironment"_s, u"sandbox"_s);
    const QString environment
        = records::library().api(u"weavr"_s)->environment(u"sandbox"_s)->title;
    QCOMPARE(shown.line(u"profileName"_s)->text(), u"Weavr Multi "_s + environment);
    shown.choose(u"profileEnvironment"_s, u"custom"_s);
    QCOMPARE(shown.line(u"profileName"_s)->text(), u"Weavr Multi own server"_s);
    shown.page->choose(opened::users.id); // It stays, because it is not saved yet.
    QCOMPARE(shown.line(u"profileName"_s)->text(), u"Weavr Multi own server"_s);
}

void TestProfilesPage::theKeyIsTakenInTheSameStep()
{
    Shown shown;
    QSignalSpy edits(shown.page.get(), &ProfilesPage::profileEdited);
    shown.part(u"addProfile"_s)->click();
    QVERIFY(shown.says(u"There is no key yet"_s));
    shown.choose(u"profileApi"_s, u"junction"_s);
    shown.choose(u"profileEnvironment"_s, u"sandbox-us"_s);
    shown.type(u"key api_key"_s, u"sk_us_123"_s);
    shown.part(u"saveProfile"_s)->click();
    QCOMPARE(edits.size(), 1);
    QVERIFY(!edits.constFirst().at(0).value<Profile>().name.isEmpty());
    QCOMPARE(edits.constFirst().at(1).value<Secrets>().value(u"api_key"_s).reveal(),
             u"sk_us_123"_s);
}

void TestProfilesPage::whatIsTypedOfAKeyCanBeShown()
{
    Shown shown;
    shown.type(u"key api_key"_s, u"sk_us_1"_s);
    auto *reveal = shown.part<QAbstractButton>(u"reveal api_key"_s);
    QTest::keyClick(shown.line(u"key api_key"_s), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), reveal);
    QTest::keyClick(reveal, Qt::Key_Space);
    QCOMPARE(shown.line(u"key api_key"_s)->echoMode(), QLineEdit::Normal);
    shown.part(u"saveProfile"_s)->click();
    QCOMPARE(shown.line(u"key api_key"_s)->echoMode(), QLineEdit::Password);
}

void TestProfilesPage::everyFieldHasAName()
{
    Shown shown;
    const auto nameOf = [](QWidget *widget) {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    };
    for (const Profile &profile : {opened::users, opened::sandbox}) {
        shown.page->choose(profile.id);
        QCOMPARE(nameOf(shown.part<QWidget>(u"profileTitle"_s)), profile.name);
    }
    for (const QString &api : {u"junction"_s, u"weavr"_s, u"machnet"_s, u"users"_s}) {
        shown.choose(u"profileApi"_s, api);
        const auto fields = shown.page->findChildren<QWidget *>();
        for (QWidget *field : fields) {
            const bool isField = qobject_cast<QLineEdit *>(field)
                || qobject_cast<QComboBox *>(field) || qobject_cast<QAbstractButton *>(field)
                || qobject_cast<QListView *>(field);
            if (!isField || !field->isVisible() || field->objectName().startsWith("qt_"_L1))
                continue;
            QVERIFY2(!nameOf(field).isEmpty(), qPrintable(field->objectName()));
        }
    }
}

void TestProfilesPage::anotherPageAsksForWhatIsNotSaved_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("save") << u"Save"_s;
    QTest::newRow("drop") << u"Don't save"_s;
    QTest::newRow("stay") << u"Go on editing"_s;
}

/// Presses the button of the question about unsaved edits.
static void answerQuestion(opened::Window &window, const QString &answer)
{
    auto *question = window.find<QMessageBox>(u"profileQuestion"_s);
    QVERIFY(question && question->isVisible());
    const auto buttons = question->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->text().remove(u'&') == answer)
            return button->click();
    }
    QFAIL("there is no such button");
}

void TestProfilesPage::anotherPageAsksForWhatIsNotSaved()
{
    QFETCH(const QString, answer);
    opened::Window window;
    window.main.openProfile(opened::sandbox.id);
    auto *page = window.find<ProfilesPage>(u"profilesPage"_s);
    QVERIFY(window.find(u"profileTitle"_s)->hasFocus());
    storeEdits(*page, window.profiles);
    QSignalSpy edits(page, &ProfilesPage::profileEdited);
    window.type(u"profileName"_s, u"Support"_s);
    window.openJane();
    QVERIFY(!page->isVisible());
    answerQuestion(window, answer);
    QCOMPARE(edits.size(), answer == u"Save"_s ? 1 : 0);
    const bool stays = answer == u"Go on editing"_s;
    QCOMPARE(page->isVisible(), stays);
    if (stays)
        QCOMPARE(window.find<QLineEdit>(u"profileName"_s)->text(), u"Support"_s);
    else
        QTRY_VERIFY(!window.find(u"profilesPage"_s));
    QVERIFY(window.main.work().record());
}

void TestProfilesPage::theWindowClosesAfterTheQuestionOnly()
{
    opened::Window window;
    QSignalSpy closing(&window.main.closing(), &ClosingPages::closeRequested);
    window.main.openProfile(opened::sandbox.id);
    window.type(u"profileName"_s, u"Support"_s);
    QVERIFY(!window.main.close());
    QCOMPARE(closing.size(), 0);
    answerQuestion(window, u"Go on editing"_s);
    QCoreApplication::processEvents();
    QCOMPARE(closing.size(), 0);
    window.main.close();
    answerQuestion(window, u"Don't save"_s);
    QTRY_COMPARE(closing.size(), 1);
}

void TestProfilesPage::whatCannotBeStoredStays()
{
    opened::Window window;
    window.main.openProfile(opened::sandbox.id); // nothing stores what is saved
    auto *page = window.find<ProfilesPage>(u"profilesPage"_s);
    window.type(u"profileName"_s, u"Support"_s);
    window.openJane();
    answerQuestion(window, u"Save"_s);
    QVERIFY(page->isVisible());
    QCOMPARE(window.find<QLineEdit>(u"profileName"_s)->text(), u"Support"_s);
    QVERIFY(window.find(u"saveProfile"_s)->isEnabled());
}

void TestProfilesPage::aRemovedProfileIsNotShownAnyMore()
{
    Shown shown;
    shown.page->choose(opened::users.id);
    shown.profiles.setProfiles({shown.local, opened::sandbox});
    QVERIFY(shown.line(u"profileName"_s)->text() != opened::users.name);
}

void TestProfilesPage::theMenuOverwritesNothingTyped()
{
    Shown shown;
    shown.type(u"profileName"_s, u"Support"_s);
    shown.page->addProfile();
    QCOMPARE(shown.line(u"profileName"_s)->text(), u"Support"_s);
}

QTEST_MAIN(TestProfilesPage)
#include "tst_profilespage.moc"
