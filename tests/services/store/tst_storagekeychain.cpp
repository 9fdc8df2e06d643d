// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage.h"

#include "keyring.h"
#include "storefixture.h"
#include "storerows.h"
#include "waits.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = StoreState::Kind;
using Start = Keyring::Start;

namespace {

QString folder()
{
    return QDir::homePath() + u"/amend"_s;
}

/// The store's entries in the keychain, as secret-tool, the desktop's own program, lists them.
QStringList entries()
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"amend"_s});
    tool.waitForFinished();
    static const QRegularExpression user(u"attribute.user = (amend/install/store/\\S+)"_s);
    QStringList names;
    auto matches = user.globalMatch(QString::fromUtf8(tool.readAll()));
    while (matches.hasNext())
        names += matches.next().captured(1);
    names.removeDuplicates();
    return names;
}

void tool(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(u"secret-tool"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    QCOMPARE(process.exitCode(), 0);
}

void removeFromOutside(const QString &name)
{
    tool({u"clear"_s, u"server"_s, u"amend"_s, u"user"_s, name});
}

QByteArray lookUp(const QString &name)
{
    QProcess process;
    process.start(u"secret-tool"_s, {u"lookup"_s, u"server"_s, u"amend"_s, u"user"_s, name});
    process.waitForFinished();
    return process.readAllStandardOutput();
}

void storeFromOutside(const QString &name, const QByteArray &text)
{
    tool({u"store"_s, u"--label=x"_s, u"server"_s, u"amend"_s, u"user"_s, name, u"type"_s,
          u"plaintext"_s, u"xdg:schema"_s, u"org.qt.keychain"_s},
         text);
}

auto put(const QByteArray &user, const QByteArray &text)
{
    return [=](Connection &open) { return storerows::putDraft(open, user, text); };
}

auto get(const QByteArray &user)
{
    return [=](Connection &open) { return storerows::draft(open, user); };
}

StoreKey keyOf(Connection &open)
{
    QSqlQuery &query = open.run(u"SELECT value FROM meta WHERE key='key'"_s);
    query.next();
    return *StoreKey::fromJson(query.value(0).toByteArray());
}

/// Turns the store into one of an older Amend, which did not record the name of its entry.
bool asOfAnOlderAmend(Connection &open)
{
    StoreKey key = keyOf(open);
    key.installId.clear();
    storefile::writeKey(open, key);
    return true;
}

/// The key's description in the file after a key rotation that was cut short.
auto setSpare(const QString &id)
{
    return [=](Connection &open) {
        QSqlQuery &query = open.run(u"SELECT value FROM meta WHERE key='key'"_s);
        query.next();
        StoreKey key = *StoreKey::fromJson(query.value(0).toByteArray());
        key.spare = {id};
        storefile::writeKey(open, key);
        return true;
    };
}

QStringList spareOf(Connection &open)
{
    QSqlQuery &query = open.run(u"SELECT value FROM meta WHERE key='key'"_s);
    query.next();
    return StoreKey::fromJson(query.value(0).toByteArray())->spare;
}

} // namespace

/// Each function runs in a process of its own with its own home and bus (see CMakeLists.txt).
class TestStorageKeychain final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void freshStoreIsReadyAndOpensAgain();
    void lockedKeyringLocksTheStoreUntilItIsUnlocked();
    void lockedKeyringWithoutAFileMakesNone();
    void serviceWithoutAKeyringMakesNoFile();
    void deletedEntryIsNeverReplaced();
    void theStoreNamesItsOwnKey();
    void aKeyThatNobodyNamesIsSearchedFor();
    void rotationKeepsTheStoresInstallation();
    void anotherKeyInTheEntryDoesNotOpen();
    void keychainThatIsGoneLocks();
    void rotationKeepsEveryRowAndLeavesOneEntry();
    void rotationThatCannotReachTheKeychainChangesNothing();
    void rotationCutShortBeforeTheRows();
    void rotationCutShortAfterTheRows();
    void rotationSurvivesBeingKilled();
    void rotatesForEver();
    void twoProgramsMakeOneStore();
    void keyThatAnotherProgramChangedIsFollowed();

private:
    static std::optional<StoreError> rotate(StoreFixture &store)
    {
        return store.failure([&](auto done) { store.storage.rotateKey(Secret(), &store, done); });
    }
};

void TestStorageKeychain::initTestCase()
{
    if (!Keyring::isPossible())
        QSKIP(Keyring::need);
}

void TestStorageKeychain::freshStoreIsReadyAndOpensAgain()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    {
        StoreFixture store(folder());
        QCOMPARE(store.opened(), Kind::Ready);
        QVERIFY(!store.storage.state().hasPassphrase);
        QVERIFY(store.run(put("ada", "text")));
    }
    QCOMPARE(entries().size(), 1);
    StoreFixture store(folder());
    QCOMPARE(store.opened(), Kind::Ready);
    QCOMPARE(*store.run(get("ada")), QByteArray("text"));
    QCOMPARE(entries().size(), 1);

    const QByteArray entry = lookUp(entries().constFirst());
    const QByteArray key = entry.mid(8, 43); // The entry begins with {"key":" and then the key.
    QCOMPARE(QByteArray::fromBase64(key).size(), 32);
    QProcess grep;
    grep.start(u"grep"_s, {u"-raF"_s, QString::fromLatin1(key), QDir::homePath()});
    QVERIFY(grep.waitForFinished());
    QCOMPARE(grep.exitCode(), 1);
}

void TestStorageKeychain::lockedKeyringLocksTheStoreUntilItIsUnlocked()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    {
        StoreFixture store(folder());
        QCOMPARE(store.opened(), Kind::Ready);
        QVERIFY(store.run(put("ada", "text")));
    }
    Keyring::lock();
    StoreFixture store(folder());
    QCOMPARE(store.opened(), Kind::Locked);
    QCOMPARE(store.storage.state().keyError->kind, SecretError::Kind::Locked);
    QVERIFY(!store.storage.state().hasPassphrase);
    QVERIFY(store.run(put("bob", "typed while locked")));

    Keyring::unlock();
    store.storage.unlock();
    QCOMPARE(store.settled(), Kind::Ready);
    QVERIFY(!store.storage.state().keyError);
    QCOMPARE(*store.run(get("ada")), QByteArray("text"));
    QCOMPARE(*store.run(get("bob")), QByteArray("typed while locked"));
    QCOMPARE(entries().size(), 1);
}

void TestStorageKeychain::lockedKeyringWithoutAFileMakesNone()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    storeFromOutside(u"other"_s, "x"); // The keyring is not empty now.
    Keyring::lock();
    StoreFixture store(folder());
    QCOMPARE(store.opened(), Kind::NoKeychain);
    QCOMPARE(store.storage.state().keyError->kind, SecretError::Kind::Locked);
    QVERIFY(!QFile::exists(folder() + u"/amend.sqlite"_s));

    Keyring::unlock();
    store.storage.unlock();
    QCOMPARE(store.settled(), Kind::Ready);
}

void TestStorageKeychain::serviceWithoutAKeyringMakesNoFile()
{
    Keyring keyring;
    QVERIFY(keyring.start(Start::Untouched));
    StoreFixture store(folder());
    QCOMPARE(store.opened(), Kind::NoKeychain);
    QCOMPARE(store.storage.state().keyError->kind, SecretError::Kind::NoKeyring);
    QVERIFY(!QFile::exists(folder() + u"/amend.sqlite"_s));
}

void TestStorageKeychain::deletedEntryIsNeverReplaced()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    {
        StoreFixture store(folder());
        QCOMPARE(store.opened(), Kind::Ready);
        QVERIFY(store.run(put("ada", "text")));
    }
    const QString name = entries().constFirst();
    const QByteArray entry = lookUp(name);
    removeFromOutside(name);
    {
        StoreFixture store(folder());
        QCOMPARE(store.opened(), Kind::Locked);
        QCOMPARE(store.storage.state().keyError->kind, SecretError::Kind::NotFound);
        QVERIFY(store.run(put("bob", "kept for this run")));
        store.storage.unlock();
        QCOMPARE(store.settled(), Kind::Locked);
        store.storage.open();
        QCOMPARE(store.settled(), Kind::Locked);
        QCOMPARE(entries().size(), 0);
    }
    storeFromOutside(name, entry);
    StoreFixture store(folder());
    QCOMPARE(store.opened(), Kind::Ready);
    QCOMPARE(*store.run(get("ada")), QByteArray("text"));
}

void TestStorageKeychain::theStoreNamesItsOwnKey()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    {
        StoreFixture store(folder());
        QCOMPARE(store.opened(), Kind::Ready);
        QVERIFY(store.run(put("ada", "text")));
        QCOMPARE(store.run(keyOf)->entryName(store.run(keyOf)->id), entries().constFirst());
    }
    for (const QString &installId : {u"another"_s, QString()}) {
        StoreFixture store(folder(), installId);
        QCOMPARE(store.opened(), Kind::Ready);
        QCOMPARE(*store.run(get("ada")), QByteArray("text"));
        QCOMPARE(store.storage.installId(), u"install"_s);
    }
}

void TestStorageKeychain::aKeyThatNobodyNamesIsSearchedFor()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    storeFromOutside(u"amend/install/store/of-another-store"_s, "{\"key\":\"x\"}");
    QString name;
    {
        StoreFixture store(folder());
        QCOMPARE(store.opened(), Kind::Ready);
        QVERIFY(store.run(put("ada", "text")));
        name = store.run(keyOf)->entryName(store.run(keyOf)->id);
        QVERIFY(store.run(asOfAnOlderAmend));
    }
    for (const QString &known : {QString(), u"another"_s}) {
        QVERIFY(QFile::remove(folder() + u"/amend.key.json"_s));
        StoreFixture store(folder(), known);
        QCOMPARE(store.opened(), Kind::Ready);
        QCOMPARE(*store.run(get("ada")), QByteArray("text"));
        QCOMPARE(store.storage.installId(), u"install"_s);
        QCOMPARE(store.run(keyOf)->entryName(store.run(keyOf)->id),
                 name); // From now on the store records the name of its entry.
        QCOMPARE(StoreFile(folder()).installId(), u"install"_s);
        QVERIFY(store.run(asOfAnOlderAmend));
    }
    removeFromOutside(name);
    StoreFixture store(folder(), {});
    QCOMPARE(store.opened(), Kind::Locked);
    QCOMPARE(store.storage.state().keyError->kind, SecretError::Kind::NotFound);
}

void TestStorageKeychain::rotationKeepsTheStoresInstallation()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    {
        StoreFixture store(folder());
        QCOMPARE(store.opened(), Kind::Ready);
    }
    StoreFixture store(folder(), u"another"_s);
    QCOMPARE(store.opened(), Kind::Ready);
    QTRY_VERIFY(!rotate(store));
    QTRY_COMPARE(entries().size(), 1);
    QCOMPARE(store.run(keyOf)->entryName(store.run(keyOf)->id), entries().constFirst());
}

void TestStorageKeychain::anotherKeyInTheEntryDoesNotOpen()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    {
        StoreFixture store(folder());
        QCOMPARE(store.opened(), Kind::Ready);
    }
    const QString name = entries().constFirst();
    const QByteArray wrong = "{\"key\":\"" + QByteArray(32, 'k').toBase64() + "\"}";
    storeFromOutside(name, wrong);
    StoreFixture store(folder());
    QCOMPARE(store.opened(), Kind::Locked);
    QCOMPARE(store.storage.state().keyError->kind, SecretError::Kind::Failed);
    QCOMPARE(entries(), QStringList {name});
    QCOMPARE(lookUp(name), wrong);
}

void TestStorageKeychain::keychainThatIsGoneLocks()
{
    {
        Keyring keyring;
        QVERIFY(keyring.start());
        StoreFixture store(folder());
        QCOMPARE(store.opened(), Kind::Ready);
    }
    StoreFixture store(folder());
    QCOMPARE(store.opened(), Kind::Locked);
    QCOMPARE(store.storage.state().keyError->kind, SecretError::Kind::NoService);
}

void TestStorageKeychain::rotationKeepsEveryRowAndLeavesOneEntry()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    const QList<QByteArray> text(9, "text");
    QStringList before;
    {
        StoreFixture store(folder());
        QCOMPARE(store.opened(), Kind::Ready);
        QVERIFY(store.run(put("ada", "text")));
        QVERIFY(
            store.run([](Connection &open) { return storerows::putRest(open, "ada", "text"); }));
        before = entries();
        QVERIFY(!rotate(store));
        QCOMPARE(entries().size(), 1);
        QVERIFY(entries() != before);
        QVERIFY(store.run(put("bob", "after")));
        QCOMPARE(*store.run(spareOf), QStringList());
    }
    StoreFixture store(folder());
    QCOMPARE(store.opened(), Kind::Ready);
    QCOMPARE(*store.run(get("ada")), QByteArray("text"));
    QCOMPARE(*store.run(get("bob")), QByteArray("after"));
    QCOMPARE(*store.run([](Connection &open) { return storerows::rest(open, "ada"); }), text);
}

void TestStorageKeychain::rotationThatCannotReachTheKeychainChangesNothing()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    {
        StoreFixture store(folder());
        QCOMPARE(store.opened(), Kind::Ready);
        QVERIFY(store.run(put("ada", "text")));
        store.keychain.setTimeout(300);
        keyring.suspend();
        QVERIFY(rotate(store));
        keyring.resume();
        QCOMPARE(*store.run(get("ada")), QByteArray("text"));
        QVERIFY(store.run(put("bob", "after")));
    }
    StoreFixture store(folder());
    QCOMPARE(store.opened(), Kind::Ready);
    QCOMPARE(*store.run(get("ada")), QByteArray("text"));
    QCOMPARE(*store.run(get("bob")), QByteArray("after"));
    QTRY_COMPARE(*store.run(spareOf), QStringList());
    QCOMPARE(entries().size(), 1);
}

void TestStorageKeychain::rotationCutShortBeforeTheRows()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    {
        StoreFixture store(folder());
        QCOMPARE(store.opened(), Kind::Ready);
        QVERIFY(store.run(put("ada", "text")));
        QVERIFY(store.run(setSpare(u"planned"_s)));
    }
    storeFromOutside(u"amend/install/store/planned"_s, "{\"key\":\"x\"}");
    QCOMPARE(entries().size(), 2);
    StoreFixture store(folder());
    QCOMPARE(store.opened(), Kind::Ready);
    QCOMPARE(*store.run(get("ada")), QByteArray("text"));
    QTRY_COMPARE(*store.run(spareOf), QStringList());
    QCOMPARE(entries().size(), 1);
    QVERIFY(!entries().constFirst().endsWith(u"planned"_s));
}

void TestStorageKeychain::rotationCutShortAfterTheRows()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    QString oldName;
    {
        StoreFixture store(folder());
        QCOMPARE(store.opened(), Kind::Ready);
        QVERIFY(store.run(put("ada", "text")));
        oldName = entries().constFirst();
        const QByteArray old = lookUp(oldName);
        QVERIFY(!rotate(store));
        storeFromOutside(oldName, old);
        QVERIFY(store.run(setSpare(oldName.section(u'/', -1))));
    }
    QCOMPARE(entries().size(), 2);
    StoreFixture store(folder());
    QCOMPARE(store.opened(), Kind::Ready);
    QCOMPARE(*store.run(get("ada")), QByteArray("text"));
    QTRY_COMPARE(*store.run(spareOf), QStringList());
    QCOMPARE(entries().size(), 1);
    QVERIFY(!entries().contains(oldName));
}

void TestStorageKeychain::rotationSurvivesBeingKilled()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    {
        StoreFixture store(folder());
        QCOMPARE(store.opened(), Kind::Ready);
        for (int i = 0; i < 100; ++i)
            QVERIFY(store.run(put("user" + QByteArray::number(i), "text")));
    }
    QStringList keys = entries();
    for (int round = 0; round < 25; ++round) {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"rotatesForEver"_s});
        QVERIFY(other.waitForStarted());
        letPass(200ms + std::chrono::milliseconds(QRandomGenerator::global()->bounded(400)));
        QCOMPARE(other.state(), QProcess::Running);
        other.kill();
        QVERIFY(other.waitForFinished());

        StoreFixture store(folder());
        QCOMPARE(store.opened(), Kind::Ready);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(*store.run(get("user" + QByteArray::number(i))), QByteArray("text"));
        QTRY_COMPARE(*store.run(spareOf), QStringList());
        QCOMPARE(entries().size(), 1);
        keys += entries();
    }
    keys.removeDuplicates();
    QVERIFY2(keys.size() > 5, "it did change keys");
}

/// Not a test of its own: the test above runs this as a program and kills it.
void TestStorageKeychain::rotatesForEver()
{
    StoreFixture store(folder());
    QCOMPARE(store.opened(), Kind::Ready);
    while (true) {
        rotate(store);
        handleEvents(); // The store may still be removing the previous key.
    }
}

void TestStorageKeychain::twoProgramsMakeOneStore()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    StoreFixture one(folder());
    StoreFixture other(folder());
    QVERIFY(one.run(put("ada", "of one")));
    QVERIFY(other.run(put("bob", "of the other")));
    one.storage.open();
    other.storage.open();
    QCOMPARE(one.settled(), Kind::Ready);
    QCOMPARE(other.settled(), Kind::Ready);
    QCOMPARE(*one.run(get("bob")), QByteArray("of the other"));
    QCOMPARE(*other.run(get("ada")), QByteArray("of one"));
    QTRY_COMPARE(entries().size(), 1);
}

void TestStorageKeychain::keyThatAnotherProgramChangedIsFollowed()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    StoreFixture one(folder());
    StoreFixture other(folder());
    QCOMPARE(one.opened(), Kind::Ready);
    QCOMPARE(other.opened(), Kind::Ready);
    QVERIFY(one.run(put("ada", "before")));
    // The other program must have finished with the entries.
    QTRY_VERIFY(!rotate(one));

    QVERIFY2(other.run(put("bob", "typed under the old key")), "kept in memory meanwhile");
    QTRY_COMPARE(other.storage.state().kind, Kind::Ready);
    QCOMPARE(*other.run(get("ada")), QByteArray("before"));
    QCOMPARE(*other.run(get("bob")), QByteArray("typed under the old key"));
    QCOMPARE(*one.run(get("bob")), QByteArray("typed under the old key"));
}

QTEST_GUILESS_MAIN(TestStorageKeychain)
#include "tst_storagekeychain.moc"
