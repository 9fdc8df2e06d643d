// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include "attachment.h"
#include "exitcode.h"
#include "json.h"
#include "words.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

Exit exitOf(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Applied:
    case Outcome::Kind::Unchanged:
    case Outcome::Kind::Ready:
        return Exit::Done;
    case Outcome::Kind::Refused:
    case Outcome::Kind::Cancelled:
        return Exit::Findings;
    case Outcome::Kind::Conflict:
        return Exit::Conflict;
    case Outcome::Kind::Waiting:
    case Outcome::Kind::Unreachable:
        return Exit::Unreachable;
    case Outcome::Kind::Unknown:
        return Exit::Unknown;
    case Outcome::Kind::Unauthorised:
        return Exit::Unauthorised;
    }
    return Exit::Fault;
}

Exit worse(Exit one, Exit other)
{
    static const QList<Exit> order {Exit::Done,     Exit::Unreachable, Exit::Unauthorised,
                                    Exit::Findings, Exit::Conflict,    Exit::Unknown,
                                    Exit::Usage,    Exit::Fault,       Exit::TryLater};
    return order.indexOf(one) > order.indexOf(other) ? one : other;
}

namespace report {

namespace {

/// A document by its name, type and size, without its content.
QJsonValue documentShown(const QJsonValue &value)
{
    if (const auto attachment = Attachment::fromJson(value))
        return QJsonObject {{u"name"_s, attachment->name()},
                            {u"mediaType"_s, attachment->mediaType},
                            {u"size"_s, attachment->size}};
    const auto url = DataUrl::parse(value.toString());
    if (!url)
        return maskedSecret;
    return QJsonObject {{u"mediaType"_s, url->mediaType}, {u"size"_s, url->size}};
}

bool isListOfSecrets(const FieldSpec *list)
{
    return list && std::any_of(list->items.begin(), list->items.end(), [](const FieldSpec &member) {
               return member.secret;
           });
}

/// Whether the value is in the place of an item in a list with secrets. It may be a secret itself.
bool isHiddenItem(const FormSpec &form, const FieldPath &path)
{
    const FieldSpec *list = form.listOf(path);
    return isListOfSecrets(list) && path.parent() == list->path;
}

/// The value for printing. A secret may be in a new item under a misspelt name, so unknown members
/// are masked.
QJsonValue newShown(const FormSpec &form, const FieldPath &path, const QJsonValue &value)
{
    if (!json::isObject(value) || !isHiddenItem(form, path))
        return shown(form, path, value);
    QJsonObject item = value.toObject();
    for (auto member = item.begin(); member != item.end(); ++member)
        if (!form.field(path.child(member.key())))
            member.value() = maskedSecret;
    return shown(form, path, item);
}

QString valueText(const FormSpec &form, const FieldPath &path, const QJsonValue &value)
{
    const FieldSpec *field = form.field(path);
    const FieldSpec *list = form.listOf(path);
    if (!field && list && json::isObject(value))
        return words::value(*list, value, true); // secrets of the item stay hidden
    if (!field) // a member that is in no vendor document
        return QString::fromUtf8(json::write(shown(form, path, value)));
    return words::value(*field, value, !field->secret);
}

/// Whether the value is never printed. That includes values that no field of the form names.
bool isHidden(const FormSpec &form, const FieldPath &path)
{
    const FieldSpec *field = form.field(path);
    return !field || field->secret || field->masked;
}

QString otherForm(const FormSpec &form, const ChangedField &changed)
{
    return isHidden(form, changed.path) ? QString()
                                        : words::otherForm(changed.before, changed.after);
}

/// The lines of a field. Each item of a list is a line.
QStringList fieldLines(const FormSpec &form, const FieldSpec &field, const QJsonValue &value)
{
    const auto line = [&](const FieldPath &path, const QJsonValue &one) {
        return u"  %1: %2"_s.arg(words::fieldName(form, path), valueText(form, path, one));
    };
    const QJsonArray items = field.append ? value.toArray() : QJsonArray();
    if (items.isEmpty())
        return {line(field.path, value)};
    QStringList lines;
    for (qsizetype i = 0; i < items.size(); ++i)
        lines.append(line(field.path.child(QString::number(i)), items.at(i)));
    return lines;
}

QStringList sectionLines(const FormSpec &form, const Section &section, const QJsonObject &record)
{
    QStringList lines;
    for (const int index : section.fields) {
        const FieldSpec &field = form.fields.at(index);
        const bool isInside
            = field.path.parent().isRoot() || json::isObject(field.path.parent().in(record));
        const QJsonValue value = field.path.in(record);
        if (!isInside || (field.type == ValueType::Object && json::isObject(value)))
            continue; // there is nothing to show, or its members show more
        lines += fieldLines(form, field, value);
    }
    return lines.isEmpty() ? QStringList {u"  —"_s} : lines;
}

} // namespace

QJsonObject finding(const FormSpec &form, const Finding &finding)
{
    QJsonObject object {
        {u"path"_s, finding.path.toString()},
        {u"rule"_s, finding.rule},
        {u"severity"_s, severityName(finding.severity)},
        {u"message"_s, words::sentence(finding, &form, words::Voice::CommandLine)},
        {u"source"_s, finding.origin == Finding::Origin::Server ? u"server"_s : u"local"_s},
    };
    const QJsonValue suggestion = finding.args.value(u"suggestion"_s);
    if (suggestion.isString() && !isHidden(form, finding.path))
        object.insert(u"suggestion"_s, suggestion);
    if (isCaution(finding))
        object.insert(u"caution"_s, true);
    if (finding.isUntouched)
        object.insert(u"untouched"_s, true);
    return object;
}

QJsonArray findings(const FormSpec &form, const Findings &findings)
{
    QJsonArray array;
    for (const auto &one : findings)
        array.append(finding(form, one));
    return array;
}

QJsonArray changes(const FormSpec &form, const QList<ChangedField> &diff)
{
    QJsonArray array;
    for (const auto &one : diff)
        array.append(QJsonObject {
            {u"path"_s, one.path.toString()},
            {u"change"_s, one.kind == Change::Kind::Clear ? u"clear"_s : u"set"_s},
            {u"old"_s, shown(form, one.path, one.before)},
            {u"new"_s, newShown(form, one.path, one.after)},
        });
    return array;
}

QJsonArray conflicts(const FormSpec &form, const QList<Conflict> &conflicts)
{
    QJsonArray array;
    for (const auto &one : conflicts)
        array.append(QJsonObject {{u"path"_s, one.path.toString()},
                                  {u"base"_s, shown(form, one.path, one.base)},
                                  {u"mine"_s, shown(form, one.path, one.mine)},
                                  {u"theirs"_s, shown(form, one.path, one.theirs)}});
    return array;
}

QJsonValue time(qint64 milliseconds)
{
    if (milliseconds == 0)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString shortId(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces).first(8);
}

QString when(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toString(u"yyyy-MM-dd HH:mm"_s);
}

QJsonValue request(const std::optional<RequestPreview> &request)
{
    if (!request)
        return QJsonValue::Null;
    QJsonObject headers;
    for (const auto &[name, value] : request->headers)
        headers.insert(name, words::headerValue(value));
    return QJsonObject {
        {u"method"_s, request->method},
        {u"url"_s, request->url.toString(QUrl::FullyEncoded)},
        {u"headers"_s, headers},
        {u"body"_s, request->body},
    };
}

QJsonValue shown(const FormSpec &form, const FieldPath &path, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return QJsonValue::Null;
    const FieldSpec *field = form.field(path);
    if (field && field->secret)
        return maskedSecret;
    if (field && field->attachment)
        return documentShown(value);
    if (field && field->append && !value.isArray()) // the wrong type, so it may contain anything
        return maskedSecret;
    if (value.isArray()) {
        QJsonArray items;
        for (const auto &item : value.toArray())
            items.append(shown(form, path.child(QString::number(items.size())), item));
        return items;
    }
    if (!json::isObject(value))
        return isHiddenItem(form, path) ? QJsonValue(maskedSecret) : value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        member.value() = shown(form, path.child(member.key()), member.value());
    return object;
}

QString message(const Outcome &outcome, const words::Source &source)
{
    // What `explanation` says of kept changes is the window's: here, nothing is kept.
    const QString why = outcome.error ? words::sentence(*outcome.error, source) : QString();
    if (outcome.error && !outcome.request)
        return why; // no request was made
    const QString title = words::title(outcome);
    const QString more = exitOf(outcome.kind) == Exit::Done ? words::explanation(outcome) : why;
    if (outcome.kind == Outcome::Kind::Unknown && outcome.record)
        return QString(title % u". " % why % u' '
                       % u"The record was read again and does not show all the changes, but "
                         "they may still arrive."_s);
    const QString refusal = u"The server refused "_s; // both may begin so
    const bool saysTitle = outcome.kind == Outcome::Kind::Unauthorised || more.startsWith(title)
        || (title.startsWith(refusal) && more.startsWith(refusal));
    if (saysTitle && !more.isEmpty())
        return more;
    return QString(title + u'.' + (more.isEmpty() ? QString() : QString(u' ' + more)));
}

Outcome failedRead(const ApiError &error)
{
    Outcome outcome;
    outcome.error = error;
    outcome.status = error.status;
    outcome.requestRef = error.requestRef;
    switch (error.kind) {
    case ApiError::Kind::Unauthorised:
        outcome.kind = Outcome::Kind::Unauthorised;
        break;
    case ApiError::Kind::Waiting:
        outcome.kind = Outcome::Kind::Waiting;
        break;
    case ApiError::Kind::Unreachable:
    case ApiError::Kind::Unknown: // it was a read, which changes nothing
        outcome.kind = Outcome::Kind::Unreachable;
        break;
    case ApiError::Kind::Cancelled:
        outcome.kind = Outcome::Kind::Cancelled;
        break;
    case ApiError::Kind::Conflict:
    case ApiError::Kind::Refused:
    case ApiError::Kind::NotReadable:
    case ApiError::Kind::Malformed:
        outcome.kind = Outcome::Kind::Refused;
        break;
    }
    return outcome;
}

QString findingLine(const FormSpec &form, const Finding &finding)
{
    QString where = finding.path.isRoot() ? QString() : words::fieldName(form, finding.path);
    if (!where.isEmpty())
        where = u"%1 (%2)"_s.arg(where, finding.path.toString());
    return u"%1 [%2]: %3"_s.arg(
        isCaution(finding) ? u"Caution"_s : words::severity(finding.severity), finding.rule,
        words::namedSentence(finding, &form, where, words::Voice::CommandLine));
}

QStringList changeLines(const FormSpec &form, const QList<ChangedField> &diff)
{
    QStringList lines;
    for (const auto &one : diff) {
        const QString name = words::fieldName(form, one.path);
        const QString after = one.kind == Change::Kind::Clear
            ? u"cleared"_s
            : valueText(form, one.path, one.after) + otherForm(form, one);
        lines.append(form.listOf(one.path) ? u"  %1 (new): %2"_s.arg(name, after)
                                           : u"  %1: %2 → %3"_s.arg(
                                               name, valueText(form, one.path, one.before), after));
    }
    return lines;
}

QString heldLine(const FormSpec &form, const Conflict &conflict)
{
    return u"  %1: the server held %2"_s.arg(words::fieldName(form, conflict.path),
                                             valueText(form, conflict.path, conflict.theirs));
}

QStringList differingLines(const FormSpec &form, const QList<ChangedField> &differing)
{
    QStringList lines;
    for (const auto &one : differing) {
        const FieldSpec *field = form.field(one.path);
        lines.append(
            u"%1: sent %2, the server holds %3. %4"_s
                .arg(words::fieldName(form, one.path), valueText(form, one.path, one.before),
                     valueText(form, one.path, one.after), field ? field->mayDiffer : QString())
                .trimmed()
                .prepend(u"  "_s));
    }
    return lines;
}

QStringList sentUnchangedLines(const FormSpec &form, const QList<SentUnchanged> &fields)
{
    QStringList whole, complete, none;
    for (const auto &one : fields) {
        QStringList &lines = one.reason == SentUnchanged::Reason::Whole ? whole
            : one.reason == SentUnchanged::Reason::Complete             ? complete
                                                                        : none;
        lines.append(u"  %1: %2"_s.arg(words::fieldName(form, one.path),
                                       valueText(form, one.path, one.value)));
    }
    if (!whole.isEmpty())
        whole.prepend(u"Sent too, unchanged, because their group is always sent whole"_s);
    if (!complete.isEmpty())
        complete.prepend(
            u"Sent too, unchanged, because the API wants every value in every request"_s);
    if (!none.isEmpty())
        none.prepend(u"Sent as empty text, because addresses in this country have none"_s);
    return whole + complete + none;
}

QStringList requestLines(const RequestPreview &request)
{
    QStringList lines {request.method + u' ' + request.url.toString(QUrl::FullyEncoded)};
    for (const auto &[name, value] : request.headers)
        lines.append(name + u": "_s + words::headerValue(value));
    const QString body = QString::fromUtf8(json::write(request.body, json::Layout::Indented));
    return lines + body.trimmed().split(u'\n');
}

QStringList recordLines(const FormSpec &form, const QJsonObject &record)
{
    QStringList lines;
    for (const auto &section : form.sections) {
        lines.append(section.title);
        lines += sectionLines(form, section, record);
    }
    QStringList others;
    for (auto member = record.begin(); member != record.end(); ++member) {
        const FieldPath path = FieldPath().child(member.key());
        // An object with a known field was printed with that field.
        const bool isShown
            = std::any_of(form.fields.begin(), form.fields.end(),
                          [&](const FieldSpec &field) { return path.contains(field.path); });
        if (!isShown)
            others.append(u"  %1: %2"_s.arg(member.key(), valueText(form, path, member.value())));
    }
    if (!others.isEmpty())
        lines += QStringList {u"Also in the record, never sent"_s} + others;
    return lines;
}

} // namespace report

} // namespace cli
