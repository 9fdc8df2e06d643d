// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldpath.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFieldPath final : public QObject
{
    Q_OBJECT

private slots:
    void readsAndEscapesTokensAsRfc6901Says()
    {
        const FieldPath path(u"/a~1b/m~0n"_s);
        QCOMPARE(path.tokens(), QStringList({u"a/b"_s, u"m~n"_s}));
        QCOMPARE(FieldPath().child(u"a/b"_s).child(u"m~n"_s).toString(), u"/a~1b/m~0n"_s);
        QCOMPARE(FieldPath(u"/"_s).tokens(), QStringList {u""_s});
    }

    void refusesWhatIsNoPointer()
    {
        QVERIFY(!FieldPath::parse(u"address/zip"_s));
        QVERIFY(!FieldPath::parse(u"/a~2"_s));
        QVERIFY(!FieldPath::parse(u"/a~"_s));
        QVERIFY(FieldPath::parse(u""_s)->isRoot());
    }

    void readsThroughObjectsAndArrays()
    {
        const QJsonObject document {
            {u"list"_s, QJsonArray {QJsonObject {{u"type"_s, u"SSN"_s}}, 7}}};
        QCOMPARE(FieldPath(u"/list/0/type"_s).in(document), QJsonValue(u"SSN"_s));
        QCOMPARE(FieldPath(u"/list/1"_s).in(document), QJsonValue(7));
        QVERIFY(FieldPath(u"/list/01"_s).in(document).isUndefined());
        QVERIFY(FieldPath(u"/list/-1"_s).in(document).isUndefined());
        QVERIFY(FieldPath(u"/list/+1"_s).in(document).isUndefined());
        QVERIFY(FieldPath(u"/list/x"_s).in(document).isUndefined());
        QVERIFY(FieldPath(u"/list/9"_s).in(document).isUndefined());
        QVERIFY(FieldPath(u"/none/at/all"_s).in(document).isUndefined());
        QCOMPARE(FieldPath().in(document).toObject(), document);
    }

    void writesMakesAndRemovesMembers()
    {
        QJsonObject document {{u"keep"_s, 1}, {u"gone"_s, QJsonValue::Null}};
        FieldPath(u"/address/zip"_s).setIn(document, u"02139"_s);
        FieldPath(u"/gone/deep"_s).setIn(document, true);
        QCOMPARE(document["address"_L1]["zip"_L1], QJsonValue(u"02139"_s));
        QCOMPARE(document["gone"_L1]["deep"_L1], QJsonValue(true));
        QCOMPARE(document["keep"_L1], QJsonValue(1));

        FieldPath(u"/address/zip"_s).setIn(document, QJsonValue::Undefined);
        QCOMPARE(document["address"_L1].toObject(), QJsonObject());
        FieldPath(u"/never/there"_s).setIn(document, QJsonValue::Undefined);
        QVERIFY(!document.contains("never"_L1));
    }

    void knowsItsFamily()
    {
        const FieldPath zip(u"/address/zip"_s);
        QCOMPARE(zip.parent().toString(), u"/address"_s);
        QVERIFY(zip.parent().parent().isRoot());
        QCOMPARE(zip.name(), u"zip"_s);
        QVERIFY(zip.parent().contains(zip));
        QVERIFY(FieldPath().contains(zip));
        QVERIFY(!FieldPath(u"/addr"_s).contains(zip));
        QVERIFY(!zip.contains(zip.parent()));
    }
};

QTEST_APPLESS_MAIN(TestFieldPath)
#include "tst_fieldpath.moc"
