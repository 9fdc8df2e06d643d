// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickettext.h"

#include "changestable.h"
#include "language.h"
#include "storewords.h"
#include "words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct TicketText
{
    Q_DECLARE_TR_FUNCTIONS(TicketText)
};

/// The value at `path`; undefined when there is none.
QJsonValue valueIn(const QJsonObject &record, const FieldPath &path)
{
    QJsonValue at = record;
    for (const QString &step : path.tokens())
        at = at.toObject().value(step);
    return at;
}

/// "2026-11-30 12:04:11 UTC+01:00".
QString momentWithZone(const QDateTime &when)
{
    const int minutes = std::abs(when.offsetFromUtc() / 60);
    const QString zone = QTime(minutes / 60, minutes % 60).toString(u"hh:mm"_s);
    const QChar sign = when.offsetFromUtc() < 0 ? u'-' : u'+';
    return when.toString(u"yyyy-MM-dd HH:mm:ss"_s) % u" UTC" % sign % zone;
}

QString outcomeLine(const Outcome &outcome)
{
    //: An outcome
    const QString word = outcome.kind == Outcome::Kind::Unknown ? TicketText::tr("not confirmed")
                                                                : words::outcomeWord(outcome.kind);
    if (outcome.status > 0)
        //: %1 is an outcome, such as “Applied”; %2 is an HTTP status, such as 200
        return TicketText::tr("Outcome: %1 (status %2)").arg(word, QString::number(outcome.status));
    //: %1 is an outcome, such as “Applied”
    return TicketText::tr("Outcome: %1").arg(word);
}

/// Why it was refused. About a hidden field the server may repeat the value: only the field is
/// named.
QStringList reasons(const FormSpec &form, const ApiError &error)
{
    QStringList lines;
    if (!error.message.isEmpty())
        lines += TicketText::tr("The server said: %1").arg(words::visible(error.message));
    for (const Finding &finding : error.findings) {
        const FieldSpec *field = form.field(finding.path);
        const QString name = words::fieldName(form, finding.path);
        if (field && (field->masked || field->secret))
            //: %1 is a field
            lines += TicketText::tr("%1: refused").arg(name);
        else if (finding.path.isRoot())
            lines += words::sentence(finding, &form);
        else
            lines += words::namedSentence(finding, &form, name);
    }
    return lines;
}

} // namespace

QList<ChangedField> answeredChanges(const FormSpec &form, const Review &reviewed,
                                    const Outcome &outcome)
{
    const Changes &sent = outcome.sent.isEmpty() ? reviewed.changes : outcome.sent;
    QList<ChangedField> changed = diff(form, reviewed.base, sent);
    if (outcome.kind != Outcome::Kind::Applied || !outcome.record)
        return changed;
    for (ChangedField &one : changed) {
        const FieldSpec *field = form.field(one.path);
        if (!field || field->append || field->type == ValueType::Object
            || outcome.unseen.contains(one.path))
            continue;
        const QJsonValue now = valueIn(*outcome.record, one.path);
        if (one.kind == Change::Kind::Clear && (now.isUndefined() || now.isNull()))
            continue; // it says that it was cleared
        one.kind = Change::Kind::Set;
        one.after = now;
    }
    return changed;
}

QString ticketText(const FormSpec &form, const Review &reviewed, const Outcome &outcome,
                   const QDateTime &when)
{
    QStringList lines;
    const QString id = words::visible(reviewed.userId);
    const bool isNamed = reviewed.title != reviewed.userId;
    //: %1 is a person, %2 a user ID
    lines += isNamed ? TicketText::tr("%1, user ID %2").arg(words::visible(reviewed.title), id)
                     : TicketText::tr("User ID %1").arg(id);
    //: Where: %1 is a form, %2 a profile, %3 its tier: Demographics, Junction sandbox (SANDBOX)
    lines += TicketText::tr("%1, %2 (%3)")
                 .arg(words::visible(form.title), words::visible(reviewed.profile.name),
                      words::tier(reviewed.profile.tier));
    lines += momentWithZone(when);
    const QList<ChangedField> changed = answeredChanges(form, reviewed, outcome);
    for (const ChangedField &one : changed) {
        const QStringList cells = changeCells(form, reviewed.base.kind, one);
        //: A line of a plain text: %1 is the label of a field, %2 its old and %3 its new value. In
        //: a language that is read from right to left say it in words ("from %2 to %3"), because an
        //: arrow between Latin letters would point to the wrong one.
        lines += TicketText::tr("%1: %2 → %3").arg(cells.at(0), cells.at(1), cells.at(2));
    }
    lines += outcomeLine(outcome);
    if (outcome.error)
        lines += reasons(form, *outcome.error);
    const QString reference = outcome.error ? outcome.error->requestRef : outcome.requestRef;
    if (!reference.isEmpty())
        //: %1 is the number that the vendor gave the request
        lines += TicketText::tr("Request reference: %1").arg(words::visible(reference));
    return language::withoutMarks(lines.join(u'\n')) + u'\n';
}
