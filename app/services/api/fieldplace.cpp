// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldplace.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSteps = 16;
constexpr qsizetype maxNameLength = 200;

/// The name without the differences between `firstName`, `first_name` and `FirstName`.
QString bare(const QString &name)
{
    QString letters = name.toLower();
    letters.removeIf([](QChar character) { return character == u'_' || character == u'-'; });
    return letters;
}

bool isIndex(const QString &step)
{
    return !step.isEmpty() && std::all_of(step.begin(), step.end(), [](QChar character) {
        return character >= u'0' && character <= u'9';
    });
}

/// Whether the step is a label that pydantic puts into `loc` for a branch of a union:
/// `GuarantorDetails`, `nullable[str]`, `function-after[…]`.
bool isBranchLabel(const QString &step)
{
    return step.front().isUpper() || step.contains(u'[') || step.contains(u'-');
}

/// Whether the step is a common name for the request, its body or the method that takes it.
bool isWrapper(const QString &step)
{
    static const QRegularExpression boundary(u"[_\\-]|(?<=[a-z0-9])(?=[A-Z])"_s);
    static const QStringList nouns {
        u"user"_s, u"data"_s,         u"attributes"_s, u"body"_s,   u"payload"_s,  u"request"_s,
        u"req"_s,  u"params"_s,       u"input"_s,      u"record"_s, u"resource"_s, u"model"_s,
        u"dto"_s,  u"command"_s,      u"entity"_s,     u"update"_s, u"patch"_s,    u"root"_s,
        u"json"_s, u"demographics"_s, u"individual"_s, u"info"_s,   u"in"_s,
    };
    static const QStringList verbs {u"update"_s, u"patch"_s,  u"put"_s, u"edit"_s,
                                    u"modify"_s, u"change"_s, u"save"_s};
    static const QRegularExpression argument(u"^arg\\d$"_s);
    const QStringList words = step.split(boundary, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return false;
    QString noun = words.last().toLower();
    if (noun.size() > 1 && noun.endsWith(u's') && !nouns.contains(noun))
        noun.chop(1);
    return nouns.contains(noun) || verbs.contains(words.first().toLower())
        || argument.match(step).hasMatch();
}

/// The member of `path` that `step` means, in the form's spelling.
std::optional<FieldPath> memberOf(const FormSpec &form, const FieldPath &path, const QString &step)
{
    if (const FieldPath exact = path.child(step); form.field(exact))
        return exact;
    std::optional<FieldPath> only;
    for (const FieldSpec &field : form.fields) {
        if (!(field.path.parent() == path) || bare(field.path.name()) != bare(step))
            continue;
        if (only)
            return std::nullopt;
        only = field.path;
    }
    return only;
}

bool isList(const FormSpec &form, const FieldPath &path)
{
    const FieldSpec *field = form.field(path);
    return field && field->type == ValueType::Array;
}

/// The member of a list's item, in the form's spelling where it has one. An item without described
/// fields may have any member.
std::optional<FieldPath> itemStep(const FieldSpec &list, const FieldPath &path, const QString &step)
{
    for (const FieldSpec &member : list.items) {
        if (bare(member.path.name()) == bare(step))
            return path.child(member.path.name());
    }
    return list.items.isEmpty() || isIndex(step) ? std::optional(path.child(step)) : std::nullopt;
}

struct Walk
{
    FieldPath path;
    QStringList rest; ///< steps after the last known field
};

/// Follows the steps from the body. `hasLabels`: they may contain labels of union branches.
Walk walk(const FormSpec &form, const QStringList &steps, bool hasLabels)
{
    Walk walked;
    const FieldSpec *list = nullptr;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto next = memberOf(form, walked.path, steps[i]);
        if (!next && list)
            next = itemStep(*list, walked.path, steps[i]);
        if (!next && !walked.path.isRoot() && hasLabels && isBranchLabel(steps[i]))
            continue;
        if (!next) {
            walked.rest = steps.mid(i);
            break;
        }
        walked.path = *next;
        if (!list && isList(form, walked.path))
            list = form.field(walked.path);
    }
    return walked;
}

QString joined(const QStringList &steps)
{
    return steps.join(u'.').left(maxNameLength);
}

/// Finds the place below wrappers that the form does not know.
FieldPlace placeBelow(const FormSpec &form, const QStringList &steps, bool isBody)
{
    qsizetype wrappers = 0;
    for (qsizetype begin = 1; begin < steps.size(); ++begin) {
        const QString &above = steps[begin - 1];
        const bool isKnown = isWrapper(above) || (isBody && isBranchLabel(above));
        // With several parameters, FastAPI names the one that takes the body. It can have any name.
        if (isIndex(above) || (!isKnown && !(isBody && begin == 1)))
            break;
        wrappers += isKnown && wrappers == begin - 1 ? 1 : 0;
        const Walk walked = walk(form, steps.mid(begin), isBody);
        if (walked.path.isRoot())
            continue;
        // A single step could belong to something else, so the server's own name is shown.
        const bool isCertain = isKnown || walked.path.tokens().size() > 1;
        return {walked.path, joined(isCertain ? walked.rest : steps)};
    }
    return {{}, joined(steps.mid(wrappers))};
}

} // namespace

QStringList stepsOf(const QString &location)
{
    QString place = location.trimmed().left(maxNameLength * 2);
    if (place.startsWith(u'#'))
        place = QUrl::fromPercentEncoding(place.mid(1).toUtf8());
    if (place.startsWith(u'/')) { // RFC 6901
        QStringList steps = place.split(u'/', Qt::SkipEmptyParts).mid(0, mostSteps);
        for (QString &step : steps)
            step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        return steps;
    }
    if (place.startsWith(u'$'))
        place.remove(0, 1);
    static const QRegularExpression separator(u"[./\\[\\]]"_s);
    QStringList steps = place.split(separator, Qt::SkipEmptyParts).mid(0, mostSteps);
    for (QString &step : steps) {
        if (step.size() > 2 && (step.front() == u'\'' || step.front() == u'"')
            && step.back() == step.front())
            step = step.mid(1).chopped(1);
    }
    steps.removeAll(QString());
    return steps;
}

bool isOutsideBody(const QString &container)
{
    static const QStringList elsewhere {u"path"_s,    u"query"_s,  u"header"_s,
                                        u"headers"_s, u"cookie"_s, u"cookies"_s};
    return elsewhere.contains(container);
}

FieldPlace placeOf(const FormSpec &form, const QStringList &location)
{
    QStringList steps = location.mid(0, mostSteps);
    steps.removeAll(QString());
    if (steps.isEmpty() || (steps.size() > 1 && isOutsideBody(steps.first())))
        return {{}, joined(steps)};
    const bool isBody = steps.first() == "body"_L1 && !form.field(FieldPath(u"/body"_s));
    // `["body"]` is the body, and `["body", 17]` is its 17th character.
    if (isBody && (steps.size() == 1 || isIndex(steps[1])))
        return {{}, joined(steps)};
    if (isBody)
        steps.removeFirst();
    const Walk walked = walk(form, steps, isBody);
    return walked.path.isRoot() ? placeBelow(form, steps, isBody)
                                : FieldPlace {walked.path, joined(walked.rest)};
}
