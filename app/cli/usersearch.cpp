// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usersearch.h"

#include "check.h"
#include "output.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace cli::user {

namespace {

QString named(const Person &user)
{
    return user.name.isEmpty() ? user.id : u"%1 (%2)"_s.arg(user.id, user.name);
}

Result<QString, ApiError> onlyOne(const QString &typed, const QList<Person> &users)
{
    if (users.size() == 1) {
        output::printError(u"%1 is the user %2."_s.arg(typed, named(users.first())));
        return users.first().id;
    }
    ApiError error;
    error.kind = ApiError::Kind::Refused;
    error.code = users.isEmpty() ? ErrorCode::NoSuchUser : ErrorCode::SeveralUsers;
    QStringList names;
    for (const auto &one : users)
        names.append(named(one));
    error.args = {{u"typed"_s, typed}, {u"found"_s, names.join(u", "_s)}};
    return Failure {error};
}

} // namespace

std::optional<Refusal> check(const FormSpec &form, const QString &typed)
{
    const auto finding = checkUserId(form, typed);
    if (!finding || lookUpFor(form, typed))
        return {};
    QString message = words::sentence(*finding, &form);
    if (form.lookUps.isEmpty()) {
        message += u' ' + u"This API can't look up users by anything else."_s;
    } else {
        QStringList labels;
        for (const auto &one : form.lookUps)
            labels.append(one.label);
        message += u' ' + u"It can be looked up by: %1."_s.arg(labels.join(u", "_s));
    }
    return Refusal {Exit::Usage, message};
}

void find(const Target &target, const QString &typed, QObject *context, Found found)
{
    const LookUp *by = lookUpFor(*target.form, typed);
    if (!by)
        return found(typed);
    target.services->client.lookUp(
        *target.api, *target.form, target.profile, *by, typed, context,
        [typed, found = std::move(found)](const Result<QList<Person>, ApiError> &answer) {
            found(answer ? onlyOne(typed, *answer)
                         : Result<QString, ApiError>(Failure {answer.error()}));
        });
}

} // namespace cli::user
