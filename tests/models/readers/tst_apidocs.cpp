// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check.h"
#include "json.h"
#include "rulearguments.h"
#include "schemaformats.h"
#include "schemakeywords.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList quotedIn(const QString &text)
{
    static const QRegularExpression quoted(u"`([^`]+)`"_s);
    QStringList words;
    for (auto match = quoted.globalMatch(text); match.hasNext();)
        words += match.next().captured(1);
    return words;
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

QJsonObject schemaIn(const QString &file)
{
    QFile source(u":/apis/"_s + file);
    return source.open(QIODevice::ReadOnly) ? json::parseObject(source.readAll()) : QJsonObject();
}

/// The paths of all keys that the schema allows, including those in lists and behind references.
QStringList keysOf(const QJsonObject &root, const QJsonValue &schema, const QString &path)
{
    const QString ref = schema[u"$ref"_s].toString();
    if (!ref.isEmpty())
        return keysOf(root, FieldPath(ref.mid(1)).in(root), path);
    if (schema[u"items"_s].isObject())
        return keysOf(root, schema[u"items"_s], path);
    const QJsonObject properties = schema[u"properties"_s].toObject();
    if (properties.isEmpty())
        return {path};
    QStringList keys;
    for (auto it = properties.begin(); it != properties.end(); ++it)
        keys += keysOf(root, it.value(), path + u'/' + it.key());
    return keys;
}

} // namespace

/// docs/engineers.md lists exactly the keys that API files may have.
class TestApiDocs final : public QObject
{
    Q_OBJECT

private:
    QString m_text;

    /// The rows of the table whose header begins with `head`, as lists of cells.
    QList<QStringList> rows(const QString &head) const
    {
        QList<QStringList> found;
        const qsizetype start = m_text.indexOf(u"\n| "_s + head);
        if (start < 0)
            return found;
        const QStringList lines = m_text.mid(start + 1).split(u'\n');
        for (qsizetype i = 2; i < lines.size() && lines[i].startsWith(u'|'); ++i)
            found += lines[i].split(u'|');
        return found;
    }
    QStringList named(const QString &head) const
    {
        QStringList names;
        const auto all = rows(head);
        for (const QStringList &cells : all)
            names += quotedIn(cells.value(1));
        return sorted(names);
    }

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(ENGINEERS_MD));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_text = QString::fromUtf8(file.readAll());
    }

    void everyKeywordIsListed()
    {
        QCOMPARE(named(u"keyword of a schema"_s), sorted(schemakeywords::known()));
    }

    void everyFormatIsListed() { QCOMPARE(named(u"format |"_s), sorted(schemaformats::checked())); }

    void everyKeyOfTheExtensionIsListed()
    {
        const QJsonObject schema = schemaIn(u"api.schema.json"_s);
        QStringList keys
            = keysOf(schema, FieldPath(u"/properties/x-amend"_s).in(schema), u"x-amend"_s)
            + keysOf(schema,
                     FieldPath(u"/properties/servers/items/properties/x-amend"_s).in(schema),
                     u"servers/x-amend"_s);
        QCOMPARE(named(u"key of `x-amend`"_s), sorted(keys));
    }

    void everyDialectIsListed()
    {
        const QJsonValue dialects = FieldPath(u"/properties/x-amend/properties/dialect/enum"_s)
                                        .in(schemaIn(u"api.schema.json"_s));
        QStringList listed;
        const auto all = rows(u"key of `x-amend`"_s);
        for (const QStringList &cells : all) {
            if (cells.value(1).contains(u"/dialect`"_s))
                listed = quotedIn(cells.value(2));
        }
        QCOMPARE(sorted(listed), sorted(dialects.toVariant().toStringList()));
    }

    void everyEditorIsListed()
    {
        const QJsonValue editors = FieldPath(u"/$defs/field/properties/editor/enum"_s)
                                       .in(schemaIn(u"form.schema.json"_s));
        QCOMPARE(named(u"editor |"_s), sorted(editors.toVariant().toStringList()));
    }

    void everyRuleIsListedWithItsArguments()
    {
        QCOMPARE(named(u"rule |"_s), sorted(ruleNames()));
        const auto all = rows(u"rule |"_s);
        for (const QStringList &cells : all)
            QCOMPARE(sorted(quotedIn(cells.value(2))),
                     ruleArguments(quotedIn(cells.value(1)).value(0)));
    }
};

QTEST_APPLESS_MAIN(TestApiDocs)
#include "tst_apidocs.moc"
