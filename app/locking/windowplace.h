// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class MainWindow;
class QJsonObject;
class QUuid;

/// Where the user is in the window, besides the open record and its field: the page, the caret, the
/// scroll position, the chosen rows, and the text of the go box.
namespace windowplace {

QJsonObject of(const MainWindow &window);
/// Goes there again. The record is open already.
void restore(MainWindow &window, const QJsonObject &place);

/// The profiles whose keys end with the program, for the one that it becomes.
void noteForgottenKeys(QJsonObject &place, const QList<QUuid> &profiles);
QList<QUuid> forgottenKeys(const QJsonObject &place);

} // namespace windowplace
