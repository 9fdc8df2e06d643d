// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorcode.h"

#include <algorithm>
#include <iterator>

namespace {

struct Named
{
    ErrorCode code;
    QLatin1StringView name;
};

// Rows of the outbox hold these names: they stay as they are.
constexpr Named errorCodeNames[] = {
    {ErrorCode::Timeout, QLatin1StringView("timeout")},
    {ErrorCode::RefusedConnection, QLatin1StringView("refusedConnection")},
    {ErrorCode::HostNotFound, QLatin1StringView("hostNotFound")},
    {ErrorCode::Tls, QLatin1StringView("tls")},
    {ErrorCode::Proxy, QLatin1StringView("proxy")},
    {ErrorCode::NoSandbox, QLatin1StringView("noSandbox")},
    {ErrorCode::Cut, QLatin1StringView("cut")},
    {ErrorCode::BadUrl, QLatin1StringView("badUrl")},
    {ErrorCode::PlainHttp, QLatin1StringView("plainHttp")},
    {ErrorCode::OtherOrigin, QLatin1StringView("origin")},
    {ErrorCode::Redirect, QLatin1StringView("redirect")},
    {ErrorCode::SeeOther, QLatin1StringView("seeOther")},
    {ErrorCode::NotModified, QLatin1StringView("notModified")},
    {ErrorCode::Oversized, QLatin1StringView("oversized")},
    {ErrorCode::NotJson, QLatin1StringView("notJson")},
    {ErrorCode::NotUtf8, QLatin1StringView("notUtf8")},
    {ErrorCode::NotObject, QLatin1StringView("notObject")},
    {ErrorCode::NoUsers, QLatin1StringView("noUsers")},
    {ErrorCode::NotOffered, QLatin1StringView("notOffered")},
    {ErrorCode::StepUp, QLatin1StringView("stepUp")},
    {ErrorCode::RootUser, QLatin1StringView("rootUser")},
    {ErrorCode::InProgress, QLatin1StringView("inProgress")},
    {ErrorCode::FileChanged, QLatin1StringView("fileChanged")},
    {ErrorCode::FileMissing, QLatin1StringView("fileMissing")},
    {ErrorCode::NoKey, QLatin1StringView("noKey")},
    {ErrorCode::BadKey, QLatin1StringView("key")},
    {ErrorCode::KeyPrefix, QLatin1StringView("keyPrefix")},
    {ErrorCode::KeyringLocked, QLatin1StringView("keyringLocked")},
    {ErrorCode::KeyringNone, QLatin1StringView("keyringNone")},
    {ErrorCode::KeyringService, QLatin1StringView("keyringService")},
    {ErrorCode::KeyringDenied, QLatin1StringView("keyringDenied")},
    {ErrorCode::KeyringFailed, QLatin1StringView("keyringFailed")},
    {ErrorCode::SignInNeeded, QLatin1StringView("signInNeeded")},
    {ErrorCode::SignInRejected, QLatin1StringView("signInRejected")},
    {ErrorCode::SignInExpired, QLatin1StringView("signInExpired")},
    {ErrorCode::SignInGone, QLatin1StringView("signInGone")},
    {ErrorCode::SignInLocked, QLatin1StringView("signInLocked")},
    {ErrorCode::SignInToken, QLatin1StringView("signInToken")},
    {ErrorCode::NoToken, QLatin1StringView("noToken")},
    {ErrorCode::NoSuchUser, QLatin1StringView("nobody")},
    {ErrorCode::SeveralUsers, QLatin1StringView("severalUsers")},
    {ErrorCode::NotStored, QLatin1StringView("notStored")},
    {ErrorCode::NotOpened, QLatin1StringView("notOpened")},
    {ErrorCode::Behind, QLatin1StringView("behind")},
    {ErrorCode::Held, QLatin1StringView("held")},
    {ErrorCode::Elsewhere, QLatin1StringView("elsewhere")},
    {ErrorCode::ProfileGone, QLatin1StringView("profileGone")},
    {ErrorCode::ProfileMoved, QLatin1StringView("profileMoved")},
    {ErrorCode::ProductionLocked, QLatin1StringView("productionLocked")},
    {ErrorCode::Paused, QLatin1StringView("paused")},
    {ErrorCode::Unreadable, QLatin1StringView("unreadable")},
    {ErrorCode::Gone, QLatin1StringView("gone")},
};

} // namespace

QString errorCodeName(ErrorCode code)
{
    const auto found = std::find_if(std::begin(errorCodeNames), std::end(errorCodeNames),
                                    [code](const Named &one) { return one.code == code; });
    return found == std::end(errorCodeNames) ? QString() : QString(found->name);
}

ErrorCode errorCodeOf(QStringView name)
{
    const auto found = std::find_if(std::begin(errorCodeNames), std::end(errorCodeNames),
                                    [name](const Named &one) { return one.name == name; });
    return found == std::end(errorCodeNames) ? ErrorCode::None : found->code;
}
