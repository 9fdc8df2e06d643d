// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints request bodies for an independent validator, one JSON object on each line.
//   generate_bodies API SEED COUNT
// For each form of the API it prints COUNT bodies that a draft made, and for each of them one with
// a fault that the vendor's schema detects. Each object also has Amend's own verdict.

#include "check.h"
#include "recorddraft.h"
#include "reference.h"
#include "speclibrary.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <iostream>
#include <random>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 8, 20);

class Dice final
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }
    int upTo(int last) { return int(m_engine() % unsigned(last + 1)); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }
    QString of(const QStringList &values) { return values.at(upTo(int(values.size()) - 1)); }

private:
    std::mt19937 m_engine;
};

QString digits(Dice &dice, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(u'0' + char16_t(dice.upTo(9)));
    return text;
}

QJsonValue validText(const FieldSpec &field, Dice &dice)
{
    const QString path = field.path.toString();
    if (path == u"/mobile/countryCode"_s)
        return dice.of({u"+1"_s, u"+44"_s, u"+356"_s});
    if (path == u"/mobile/number"_s)
        return QString(u"79"_s + digits(dice, 1 + dice.upTo(8)));
    if (path == u"/locale"_s)
        return dice.of({u"en"_s, u"en-GB"_s, u"de-AT"_s});
    if (path == u"/tag"_s || path == u"/brand"_s)
        return QString(u"Team"_s + digits(dice, 1 + dice.upTo(20)));
    if (!field.choices.isEmpty())
        return dice.of(field.choices);
    if (field.format == u"date"_s)
        return QDate(1940, 1, 1).addDays(dice.upTo(20'000)).toString(Qt::ISODate);
    if (field.editor == EditorKind::TimeZone) {
        const auto zones = reference::timeZones();
        return QString::fromLatin1(zones[size_t(dice.upTo(int(zones.size()) - 1))]);
    }
    if (field.editor == EditorKind::Country)
        return u"US"_s;
    if (field.editor == EditorKind::Phone)
        return QString(u"+1602555"_s + digits(dice, 4));
    const QString name = field.path.name();
    if (name == u"email"_s)
        return QString(u"agent."_s + digits(dice, 3) + u"@example.org"_s);
    if (name == u"zip"_s)
        return dice.oneIn(3) ? QString(digits(dice, 5) + u'-' + digits(dice, 4)) : digits(dice, 5);
    if (name == u"state"_s)
        return dice.of({u"AZ"_s, u"CA"_s, u"NY"_s});
    if (name == u"client_user_id"_s)
        return QString(u"client-"_s + digits(dice, 8));
    return dice.of({u"Jane"_s, u"Mary-Jane"_s, u"O'Connor"_s, u"Dr. Smith"_s, u"12 Elm St."_s});
}

QJsonValue validValue(const FieldSpec &field, Dice &dice)
{
    switch (field.type) {
    case ValueType::Integer: {
        // For parts of a date it chooses a day that every month has, and a year in the past.
        const int least = field.minimum.toInt(1);
        const int most = std::min(field.maximum.toInt(99'999), least < 1900 ? 99'999 : 2020);
        return least + dice.upTo(std::min(most, most == 31 ? 28 : most) - least);
    }
    case ValueType::Boolean:
        return dice.oneIn(2);
    default:
        return validText(field, dice);
    }
}

bool isLeaf(const FieldSpec &field)
{
    return field.type != ValueType::Object && field.type != ValueType::Array;
}

/// A record as a server may hold it: optional members are present, null or absent. Sometimes a
/// required one is missing, so that the draft has to fill it in.
QJsonObject randomRecord(const FormSpec &form, Dice &dice)
{
    QJsonObject record;
    for (const FieldSpec &field : form.fields) {
        const QJsonValue parent = field.path.parent().in(record);
        if (field.readOnly || !parent.isObject())
            continue;
        if (!field.required && dice.oneIn(2)) {
            if (field.nullable && dice.oneIn(2))
                field.path.setIn(record, QJsonValue::Null);
            continue;
        }
        if (field.required && dice.oneIn(25))
            continue;
        field.path.setIn(record, isLeaf(field) ? validValue(field, dice) : QJsonObject());
    }
    return record;
}

Base randomBase(const FormSpec &form, Dice &dice)
{
    if (form.complete && dice.oneIn(10))
        return {Base::Kind::Absent, {}, {}};
    if (!form.complete && dice.oneIn(10))
        return {Base::Kind::Unknown, {}, {}};
    return {Base::Kind::Read, adaptRecord(form, randomRecord(form, dice)), {}};
}

void editAtRandom(RecordDraft &draft, Dice &dice)
{
    const auto &fields = draft.form().fields;
    const bool everything = draft.base().kind == Base::Kind::Absent;
    for (int edits = everything ? 0 : 1 + dice.upTo(5); edits > 0; --edits) {
        const FieldSpec &field = fields.at(dice.upTo(int(fields.size()) - 1));
        if (field.readOnly || !draft.lockReason(field.path).isEmpty())
            continue;
        if (field.editor == EditorKind::Presence)
            draft.setPresent(field.path, dice.oneIn(2));
        else if (!isLeaf(field) || !draft.isPresent(field.path.parent()))
            continue;
        else if (field.clear != Clear::Never && dice.oneIn(4))
            draft.clear(field.path);
        else
            draft.set(field.path, validValue(field, dice));
    }
    // Fills in the fields that are still required, as a person would.
    for (const FieldSpec &field : fields) {
        const bool missing = draft.value(field.path).isUndefined();
        if (field.required && isLeaf(field) && missing && draft.isPresent(field.path.parent()))
            draft.set(field.path, validValue(field, dice));
    }
}

struct Broken
{
    QString fault;
    QJsonObject body;
};

QJsonValue wrongType(const FieldSpec &field)
{
    switch (field.type) {
    case ValueType::String:
        return 7;
    case ValueType::Object:
        return u"an object"_s;
    default:
        return u"seven"_s;
    }
}

/// Every body with exactly one fault that the vendor's schema rules out.
QList<Broken> everyFault(const FormSpec &form, const QJsonObject &body)
{
    QList<Broken> all;
    const auto add = [&](const FieldSpec &field, const QString &fault, const QJsonValue &value) {
        QJsonObject broken = body;
        field.path.setIn(broken, value);
        all.append({fault + u' ' + field.path.toString(), broken});
    };
    for (const FieldSpec &field : form.fields) {
        if (field.path.in(body).isUndefined() || field.path.in(body).isNull() || field.readOnly)
            continue;
        add(field, u"type"_s, wrongType(field));
        if (field.required)
            add(field, u"required"_s, QJsonValue::Undefined);
        if (!field.nullable)
            add(field, u"null"_s, QJsonValue::Null);
        if (field.format == u"date"_s)
            add(field, u"format"_s, u"2023-02-30"_s);
        if (field.format == u"email"_s)
            add(field, u"format"_s, u"jane at example.org"_s);
        if (!field.pattern.isEmpty())
            add(field, u"pattern"_s, u"!"_s);
        if (field.minLength)
            add(field, u"minLength"_s, QString());
        if (!field.minimum.isUndefined())
            add(field, u"minimum"_s, field.minimum.toInteger() - 1);
        if (!field.maximum.isUndefined())
            add(field, u"maximum"_s, field.maximum.toInteger() + 1);
        if (field.maxLength)
            add(field, u"maxLength"_s, QString(*field.maxLength + 1, u'x'));
    }
    return all;
}

void print(const FormSpec &form, const QString &fault, const QJsonObject &body)
{
    QString path = form.path;
    path.replace(u"{user_id}"_s, form.userId.example);
    const QJsonObject line {
        {u"form"_s, form.id},
        {u"method"_s, form.method},
        {u"path"_s, path},
        {u"fault"_s, fault},
        {u"accepted"_s, !hasError(checkBody(form, body, today))},
        {u"body"_s, body},
    };
    std::cout << QJsonDocument(line).toJson(QJsonDocument::Compact).constData() << '\n';
}

/// Returns the number of bodies that were printed.
int generate(const FormSpec &form, Dice &dice, int count)
{
    int made = 0;
    for (int tries = 0; made < count && tries < 20 * count; ++tries) {
        RecordDraft draft(form, form.userId.example, randomBase(form, dice));
        draft.setContext(today, {});
        editAtRandom(draft, dice);
        if (!draft.isSendable())
            continue;
        const QJsonObject body = draft.patch();
        print(form, {}, body);
        const QList<Broken> faults = everyFault(form, body);
        if (!faults.isEmpty()) {
            const Broken &broken = faults.at(dice.upTo(int(faults.size()) - 1));
            print(form, broken.fault, broken.body);
        }
        ++made;
    }
    return made;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    Dice dice(arguments.at(2).toUInt());
    const int count = arguments.at(3).toInt();
    const SpecLibrary library = SpecLibrary::builtIn();
    const ApiSpec *api = library.api(arguments.at(1));
    if (!api)
        return 1;
    for (const FormSpec &form : api->forms) {
        if (generate(form, dice, count) < count) {
            std::cerr << qPrintable(form.id) << ": too few drafts could be sent\n";
            return 1;
        }
    }
    return 0;
}
