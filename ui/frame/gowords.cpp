// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gowords.h"

#include "check.h"
#include "useridfinder.h"
#include "words.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// The translation context of these sentences.
struct GoWords
{
    Q_DECLARE_TR_FUNCTIONS(GoWords)
};

} // namespace

/// "email address or tag".
static QString lookUpLabels(const FormSpec &form)
{
    QString labels = form.lookUps.constFirst().label;
    for (int i = 1; i < form.lookUps.size(); ++i) {
        const QString &next = form.lookUps[i].label;
        labels = i + 1 == form.lookUps.size() ? GoWords::tr("%1 or %2").arg(labels, next)
                                              : GoWords::tr("%1, %2").arg(labels, next);
    }
    return labels;
}

static QString alsoTaken(const FormSpec &form)
{
    return form.lookUps.isEmpty() ? GoWords::tr("This API can't look up users by anything else.")
                                  : GoWords::tr("This box also takes: %1.").arg(lookUpLabels(form));
}

namespace gowords {

QString accepted(const FormSpec &form)
{
    return form.lookUps.isEmpty() ? GoWords::tr("User ID")
                                  : GoWords::tr("User ID, %1").arg(lookUpLabels(form));
}

QString explanation(const FormSpec &form)
{
    const QString &example = form.userId.example;
    QStringList lines {accepted(form)};
    // Only the beginning is shown, because a whole ID would look like a real one.
    if (example.size() > 8)
        lines += GoWords::tr("A user ID: for example %1…").arg(example.left(4));
    else if (!example.isEmpty())
        lines += GoWords::tr("A user ID: for example %1").arg(example);
    lines += GoWords::tr("A user ID is found in any pasted text.");
    if (form.lookUps.isEmpty())
        lines += alsoTaken(form);
    return lines.join(u'\n');
}

QString problem(const FormSpec &form, const QString &typed)
{
    const auto finding = checkUserId(form, typed);
    const bool isOne = typed.isEmpty() || isOneToken(typed);
    const QString sentence = finding && isOne ? words::sentence(*finding, &form)
                                              : GoWords::tr("No user ID in this text.");
    return typed.isEmpty() && form.lookUps.isEmpty() ? sentence : sentence + u' ' + alsoTaken(form);
}

QString wordToLookUp(const FormSpec &form, const QString &text)
{
    static const QRegularExpression addresses(
        u"[^\\s<>()\"',;:]+@[^\\s<>()\"',;:]*[^\\s<>()\"',;:.]"_s);
    const QString found = addresses.match(text).captured();
    return !found.isEmpty() && found != text && lookUpFor(form, found) ? found : QString();
}

} // namespace gowords
