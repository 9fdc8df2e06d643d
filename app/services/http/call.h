// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Something under way. Deletes itself once it has answered, or when the answer's context is gone.
class Call : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The answer comes all the same, later, and says how far the call had come.
    virtual void cancel() = 0;
};
