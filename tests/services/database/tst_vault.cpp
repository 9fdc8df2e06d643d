// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault.h"

#include <QTest>

using Place = Vault::Place;

namespace {

const QByteArray plain = "{\"email\":\"ada@example.test\"}";
const Place place {"draft.payload", "row 1", 7};

} // namespace

class TestVault final : public QObject
{
    Q_OBJECT

private slots:
    void whatWasSealedOpens();
    void opensOnlyWhereItStood_data();
    void opensOnlyWhereItStood();
    void partsOfAPlaceDoNotRunIntoEachOther();
    void noBitMayChange();
    void anotherKeyDoesNotOpen();
    void sameTextIsSealedAnewEachTime();
    void emptyTextIsSealedToo();
    void whatIsNoSealedTextDoesNotOpen();
    void tagsTellPartsApart();
    void tagsDependOnTheKey();
    void tagsOutliveAChangeOfTheKey();
    void rememberedTagsAreMadeAnew();
};

void TestVault::whatWasSealedOpens()
{
    const SecretBytes key = Vault::makeKey();
    const QByteArray sealed = Vault(key).seal(plain, place);
    QVERIFY(!sealed.contains("ada"));
    QCOMPARE(Vault(key).open(sealed, place), plain);
}

void TestVault::opensOnlyWhereItStood_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<qint64>("version");
    QTest::newRow("table") << QByteArray("outbox.payload") << place.row << place.version;
    QTest::newRow("column") << QByteArray("draft.summary") << place.row << place.version;
    QTest::newRow("row") << place.table << QByteArray("row 2") << place.version;
    QTest::newRow("version") << place.table << place.row << place.version - 1;
}

void TestVault::opensOnlyWhereItStood()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, row);
    QFETCH(qint64, version);
    const Vault vault(Vault::makeKey());
    const QByteArray sealed = vault.seal(plain, place);
    QVERIFY(vault.open(sealed, place));
    QVERIFY(!vault.open(sealed, {table, row, version}));
}

void TestVault::partsOfAPlaceDoNotRunIntoEachOther()
{
    const Vault vault(Vault::makeKey());
    const QByteArray sealed = vault.seal(plain, {"ab", "c", 0});
    QVERIFY(!vault.open(sealed, {"a", "bc", 0}));
}

void TestVault::noBitMayChange()
{
    const Vault vault(Vault::makeKey());
    const QByteArray sealed = vault.seal(plain, place);
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray bent = sealed;
        bent[bit / 8] = char(bent.at(bit / 8) ^ (1 << (bit % 8)));
        QVERIFY2(!vault.open(bent, place), qPrintable(QString::number(bit)));
    }
    QVERIFY(!vault.open(sealed.chopped(1), place));
}

void TestVault::anotherKeyDoesNotOpen()
{
    const QByteArray sealed = Vault(Vault::makeKey()).seal(plain, place);
    QVERIFY(!Vault(Vault::makeKey()).open(sealed, place));
}

void TestVault::sameTextIsSealedAnewEachTime()
{
    const Vault vault(Vault::makeKey());
    QVERIFY(vault.seal(plain, place) != vault.seal(plain, place));
}

void TestVault::emptyTextIsSealedToo()
{
    const Vault vault(Vault::makeKey());
    const auto opened = vault.open(vault.seal({}, place), place);
    QVERIFY(opened);
    QVERIFY(opened->isEmpty());
}

void TestVault::whatIsNoSealedTextDoesNotOpen()
{
    const Vault vault(Vault::makeKey());
    for (const int size : {0, 1, 24, 40, 41, 100})
        QVERIFY(!vault.open(QByteArray(size, '\1'), place));
}

void TestVault::tagsTellPartsApart()
{
    const Vault vault(Vault::makeKey());
    QCOMPARE(vault.tag({"a", "b"}), vault.tag({"a", "b"}));
    QCOMPARE(vault.tag({"a", "b"}).size(), 32);
    QVERIFY(vault.tag({"ab", "c"}) != vault.tag({"a", "bc"}));
    QVERIFY(vault.tag({"a", ""}) != vault.tag({"a"}));
}

void TestVault::tagsDependOnTheKey()
{
    QVERIFY(Vault(Vault::makeKey()).tag({"a"}) != Vault(Vault::makeKey()).tag({"a"}));
}

void TestVault::tagsOutliveAChangeOfTheKey()
{
    const SecretBytes tagKey = Vault::makeKey();
    QCOMPARE(Vault(Vault::makeKey(), tagKey).tag({"a"}),
             Vault(Vault::makeKey(), tagKey).tag({"a"}));
}

void TestVault::rememberedTagsAreMadeAnew()
{
    Vault inMemory(Vault::makeKey());
    inMemory.rememberTags();
    const QByteArray tag = inMemory.tag({"profile", "form", "user"});
    const Vault inFile(Vault::makeKey());
    QCOMPARE(inFile.retagged(tag, inMemory), inFile.tag({"profile", "form", "user"}));
    QVERIFY(!inFile.retagged(QByteArray(32, 'x'), inMemory));
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
