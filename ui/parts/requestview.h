// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
struct FormSpec;

/// Shows the exact request with hidden secrets, and copies it for curl.
class RequestView final : public QWidget
{
    Q_OBJECT

public:
    /// `form` must outlive it.
    explicit RequestView(const FormSpec &form, QWidget *parent = nullptr);

    void setPreview(const RequestPreview &preview);
    void clear();
    /// Copies the command. False where it would not be whole.
    bool copy();

private:
    void showText();

    const FormSpec &m_form;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    RequestPreview m_preview;
};
