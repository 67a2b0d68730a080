package org.bank.web;

import java.io.IOException;
import java.sql.*;
import javax.servlet.http.*;
import org.bank.store.Database;

public class StatementServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String month = request.getParameter("month");
        try (Statement statement = Database.open().createStatement()) {
            statement.executeQuery("SELECT * FROM entries WHERE month = '" + month + "'");
        } catch (SQLException e) {
            response.sendError(500);
        }
        response.getWriter().println("<h1>" + request.getParameter("title") + "</h1>");
        response.getWriter().println("<h2>" + request.getParameter("owner") + "</h2>");
    }
}
