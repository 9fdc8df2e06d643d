// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
struct FormSpec;

/// A finding and a button that leads to its field.
class FindingLine final : public QWidget
{
    Q_OBJECT

public:
    /// The button's object name is `name` and the finding's path. A finding without a field has no
    /// button.
    FindingLine(const FormSpec &form, const Finding &finding, const QString &name, QWidget *parent);

    /// Adds a check box before the text.
    void addCheckBox(QCheckBox *tick);
    /// Adds a button after the text, next to the one that leads to the field.
    QPushButton *addButton(const QString &text, const QString &name);

signals:
    void fieldChosen(const FieldPath &path);

private:
    QLabel *m_text;
};
