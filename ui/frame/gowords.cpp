// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gowords.h"

#include "check.h"
#include "lists.h"
#include "sentences.h"
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

static QString alsoTaken(const FormSpec &form)
{
    if (form.lookUps.isEmpty())
        return GoWords::tr("This API can't look up users by anything else.");
    QStringList labels;
    for (const LookUp &by : form.lookUps)
        labels += by.label;
    //: %1 is by what else a user can be found: email address and tag
    return GoWords::tr("This box also takes: %1.").arg(words::list(labels));
}

namespace gowords {

QString accepted(const FormSpec &form)
{
    QStringList labels {GoWords::tr("User ID")};
    for (const LookUp &by : form.lookUps)
        labels += by.label;
    return sentences::facts(labels);
}

QString explanation(const FormSpec &form)
{
    const QString &example = form.userId.example;
    QStringList lines {accepted(form)};
    // Only the beginning is shown, because a whole ID would look like a real one.
    if (example.size() > 8)
        //: %1 is the beginning of a user ID
        lines += GoWords::tr("A user ID: for example %1…").arg(example.left(4));
    else if (!example.isEmpty())
        //: %1 is a user ID
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
