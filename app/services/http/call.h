// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// A running operation. It deletes itself after its answer, or when the answer's context is
/// destroyed.
class Call : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The answer still arrives later, and says how far the call had come.
    virtual void cancel() = 0;
};
