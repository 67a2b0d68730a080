package org.bank.api;

import java.sql.*;
import javax.ws.rs.*;
import org.bank.store.Database;

@Path("/cards")
public class CardResource {
    @GET
    @Path("/{id}")
    public String show(@PathParam("id") String id) throws SQLException {
        Statement statement = Database.open().createStatement();
        return statement.executeQuery("SELECT name FROM cards WHERE id = " + id).getString(1);
    }

    @GET
    @Path("/find")
    public String find(@QueryParam("holder") String holder, @QueryParam("bank") String bank) throws SQLException {
        Statement statement = Database.open().createStatement();
        statement.executeQuery("SELECT name FROM cards WHERE bank = '" + bank + "'");
        return statement.executeQuery("SELECT name FROM cards WHERE holder = '" + holder + "'").getString(1);
    }
}
